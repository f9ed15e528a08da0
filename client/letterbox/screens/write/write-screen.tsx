/** @jsxImportSource preact */
import { useDoorState, useWords } from '../../controls/door-context.tsx';
import { Later } from '../../controls/later.tsx';
import { Note } from '../../controls/note.tsx';
import { Sheet } from '../../controls/sheet.tsx';
import type { DoorState } from '../../door/door.ts';
import { usableTokens } from '../../tokens/spend.ts';
import type { FrameWords } from '../../words/words.types.ts';
import { Before } from './before.tsx';
import { LetterForm } from './letter-form.tsx';
import { NotFor } from './not-for.tsx';
import { useDraft } from './use-draft.ts';
import './write.css';

/** Writing a letter: promises and limits come before the first field. */
export function WriteScreen() {
  const words = useWords();
  const state = useDoorState();
  const { draft, change, clear } = useDraft(state.screen);
  const round = state.offers?.rounds.find(({ id }) => id === draft.round);
  if (!state.desk.open || state.desk.closedBecause) return <WhyClosed />;
  const why = whyNotNow(state, words);
  return (
    <Sheet
      title={round?.question ?? words.write.question}
      kicker={round && words.write.roundFrom(round.asker)}
      stamp="clean"
    >
      <Before />
      {why && <Note {...why} role="status" />}
      {state.offers && !why?.isFinal && (
        <Later>
          <LetterForm draft={draft} change={change} clear={clear} />
        </Later>
      )}
    </Sheet>
  );
}

export function WhyClosed() {
  const { closed } = useWords();
  const { desk } = useDoorState();
  const own = desk.closedBecause ? closed[desk.closedBecause] : closed.notEntitled;
  return (
    <Sheet title={closed.title}>
      <p class="lede">{desk.closedMessage ?? own}</p>
      <NotFor />
    </Sheet>
  );
}

interface Reason {
  title: string;
  text: string;
  isFinal: boolean;
}

/** Why no letter can be sent now; `isFinal` where it makes no sense to begin one. */
export function whyNotNow(state: DoorState, words: FrameWords): Reason | undefined {
  const why = whyNoForm(state, words);
  const { tokens, stored } = state;
  if (why || usableTokens(stored, 'letters').length > 0 || tokens.state === 'coming') return why;
  if (tokens.state === 'here') return { ...words.noTokens.spent, isFinal: true };
  if (tokens.state === 'refused') return { title: words.noTokens.refused, text: tokens.message, isFinal: true };
  return { ...words.noTokens[tokens.state], isFinal: tokens.state === 'unusable' };
}

/** Why nothing at all can be sent: no keys, or another bulletin than everybody's. */
export function whyNoForm(
  { keys, bulletin, offers }: DoorState,
  words: Pick<FrameWords, 'noKeys' | 'otherBulletin'>,
): Reason | undefined {
  if (keys.state !== 'here') {
    const isFinal = keys.state !== 'unreachable';
    return { ...words.noKeys[keys.state], isFinal };
  }
  if (bulletin === 'other' || bulletin === 'elsewhere') return { ...words.otherBulletin[bulletin], isFinal: true };
  if (!offers) return { ...words.noKeys[bulletin === 'unreachable' ? bulletin : 'coming'], isFinal: true };
  return undefined;
}
