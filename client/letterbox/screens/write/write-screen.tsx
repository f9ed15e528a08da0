/** @jsxImportSource preact */
import { useDoorState, useWords } from '../../controls/door-context.tsx';
import { Note } from '../../controls/note.tsx';
import { Sheet } from '../../controls/sheet.tsx';
import { Before } from './before.tsx';
import { LetterForm } from './letter-form.tsx';
import { useDraft } from './use-draft.ts';
import { WhyClosed } from './why-closed.tsx';
import { whyNotNow } from './why-not-now.ts';
import './write.css';

/** Where a letter is written: what is promised and what is not comes before the first field. */
export function WriteScreen() {
  const words = useWords();
  const state = useDoorState();
  const { draft, change, clear } = useDraft(state.screen);
  const round = state.desk.rounds.find(({ id }) => id === draft.round);
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
      {!why?.isFinal && <LetterForm draft={draft} change={change} clear={clear} />}
    </Sheet>
  );
}
