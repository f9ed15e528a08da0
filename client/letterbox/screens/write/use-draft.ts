import { useState } from 'preact/hooks';
import { useShared } from '../../controls/door-context.tsx';
import { EMPTY_DRAFT, type LetterDraft, textsIn } from '../../door/letter-draft.ts';
import type { Screen } from '../../door/screen.ts';

/** The letter being written. It stays in memory while the person looks at another screen, and is never stored. */
export function useDraft(screen: Screen) {
  const { desk } = useShared();
  const asked = screen.name === 'write' ? screen : undefined;
  const [draft, setDraft] = useState(() => draftFor(desk.draft, asked?.round));
  const change = (changes: Partial<LetterDraft>) => {
    desk.draft = { ...(desk.draft ?? draft), ...changes };
    setDraft(desk.draft);
  };
  const clear = () => {
    desk.draft = undefined;
  };
  return { draft, change, clear };
}

/**
 * The page outside can ask for a round at any time, and for another one for each person: it chooses for nobody who has begun.
 * An addressee it cannot choose at all.
 */
function draftFor(begun: LetterDraft | undefined, round: string | undefined): LetterDraft {
  if (begun && textsIn(begun).some((text) => text !== '')) return begun;
  return { ...EMPTY_DRAFT, ...begun, round: round ?? begun?.round ?? '' };
}
