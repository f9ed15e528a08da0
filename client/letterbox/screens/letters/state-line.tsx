/** @jsxImportSource preact */

import { useWords } from '../../controls/door-context.tsx';
import { Dot } from '../../controls/dot.tsx';
import type { Answer, State } from '../../protocol/sealed-answer.ts';

const TONES: Record<State, 'done' | 'asked' | 'open'> = {
  OPEN: 'open',
  ACKNOWLEDGED: 'open',
  ASKED: 'asked',
  ANSWERED: 'open',
  DECLINED: 'open',
  CLOSED: 'asked',
  CONFIRMED: 'done',
};

/** The state of a thread, who holds it, and until when. */
export function StateLine({ answer }: { answer: Answer }) {
  const { thread, day } = useWords();
  const { state, overdue, holder, dueOn } = answer;
  const isOpen = state !== 'CONFIRMED' && state !== 'DECLINED' && state !== 'CLOSED';
  const facts = [
    overdue ? thread.overdue : isReopened(answer) ? thread.reopened : thread.states[state],
    isOpen && thread.holder(holder),
    isOpen && dueOn && !overdue && state !== 'ASKED' && thread.due(day(dueOn)),
  ];
  return <Dot tone={overdue ? 'late' : TONES[state]}>{facts.filter(Boolean).join(' · ')}</Dot>;
}

/** What management called removed waits again only because a reporter says that it is not. */
function isReopened({ state, turns }: Answer): boolean {
  const last = turns.findLast(({ act }) => ['ASKED', 'ANSWERED', 'DECLINED', 'CLOSED'].includes(act));
  return state === 'OPEN' && last?.act === 'CLOSED';
}
