/** @jsxImportSource preact */
import { beginningOf } from '../../../ui/beginning-of.ts';
import { useWords } from '../../controls/door-context.tsx';
import { isReporters } from '../../door/follow-up-slots.ts';
import type { Answer, AnswerTurn } from '../../protocol/sealed-answer.ts';
import './letters.css';

/** What the reporter wrote themselves folds up from so many characters on: they know it. */
const LONG = 400;

/**
 * The newest turn of management with text, and what came after it. The letter and what is older fold up: so a long thread
 * fits the frame, whose height is the same for all.
 */
export function Turns({ answer: { turns, letter } }: { answer: Answer }) {
  const { thread } = useWords();
  const from = Math.max(
    0,
    turns.findLastIndex((turn) => turn.text !== null && !isReporters(turn)),
  );
  const older = turns.slice(0, from);
  return (
    <>
      {(letter || older.length > 0) && (
        <details class="before" open={turns.length === 0}>
          <summary class="fine">{thread.before}</summary>
          {letter && (
            <div class="turn" data-own lang={letter.lang}>
              <p class="voice">{letter.obstacle}</p>
              {letter.cost && <p class="voice">{letter.cost}</p>}
            </div>
          )}
          <TurnList turns={older} />
        </details>
      )}
      <TurnList turns={turns.slice(from)} />
      {turns.length === 0 && (
        <p class="lede">
          {thread.noTurns} {thread.unanswered}
        </p>
      )}
    </>
  );
}

/** Oldest first. */
function TurnList({ turns }: { turns: readonly AnswerTurn[] }) {
  if (turns.length === 0) return null;
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
  const isOwn = isReporters(turn);
  const text = turn.text && <p class="voice">{turn.text}</p>;
  const promised = turn.by_when && thread.byWhen(day(turn.by_when));
  return (
    <li class="turn" data-own={isOwn || undefined}>
      <h2>
        {thread.acts[turn.act](turn.by ?? write.addressee.management)} <small>{day(turn.day)}</small>
      </h2>
      {(remedy || promised) && <p class="fine">{[remedy, promised].filter(Boolean).join(', ')}</p>}
      {isOwn && turn.text && turn.text.length > LONG ? (
        <details>
          <summary class="fine">{beginningOf(turn.text)}</summary>
          {text}
        </details>
      ) : (
        text
      )}
    </li>
  );
}
