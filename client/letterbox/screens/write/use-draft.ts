import { useState } from 'preact/hooks';
import { useShared } from '../../controls/door-context.tsx';
import { EMPTY_DRAFT, type LetterDraft } from '../../door/letter-draft.ts';
import type { Screen } from '../../door/screen.ts';

/** The letter being written. It stays in memory while the person looks at another screen, and is never stored. */
export function useDraft(screen: Screen) {
  const { desk } = useShared();
  const asked = screen.name === 'write' ? screen : undefined;
  const [draft, setDraft] = useState<LetterDraft>(() => {
    const begun = desk.draft ?? EMPTY_DRAFT;
    return { ...begun, addressee: asked?.addressee ?? begun.addressee, round: asked?.round ?? begun.round };
  });
  const change = (changes: Partial<LetterDraft>) => {
    desk.draft = { ...(desk.draft ?? draft), ...changes };
    setDraft(desk.draft);
  };
  const clear = () => {
    desk.draft = undefined;
  };
  return { draft, change, clear };
}
