/** @jsxImportSource preact */

import { useWords } from '../../controls/door-context.tsx';
import { isReporters } from '../../door/follow-up-slots.ts';
import type { AnswerTurn } from '../../protocol/sealed-answer.ts';
import './letters.css';

/** The turns of a thread, oldest first. */
export function Turns({ turns }: { turns: readonly AnswerTurn[] }) {
  const { thread } = useWords();
  if (turns.length === 0) {
    return (
      <p class="lede">
        {thread.noTurns} {thread.unanswered}
      </p>
    );
  }
  return (
    <ol class="turns">
      {turns.map((turn) => (
        <TurnItem key={turn.number} turn={turn} />
      ))}
    </ol>
  );
}

function TurnItem({ turn }: { turn: AnswerTurn }) {
  const { thread, write, day } = useWords();
  const remedy = turn.remedy && thread.remedies[turn.remedy];
  const promised = turn.by_when && thread.byWhen(day(turn.by_when));
  return (
    <li class="turn" data-own={isReporters(turn) || undefined}>
      <h2>
        {thread.acts[turn.act](turn.by ?? write.addressee.management)} <small>{day(turn.day)}</small>
      </h2>
      {(remedy || promised) && <p class="fine">{[remedy, promised].filter(Boolean).join(', ')}</p>}
      {turn.text && <p class="voice">{turn.text}</p>}
    </li>
  );
}
