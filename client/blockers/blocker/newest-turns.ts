import type { BlockerLineFragment, TurnAct } from '../../graphql.ts';
import type { Awaited } from '../words/words.types.ts';

type Turns = BlockerLineFragment['turns'];

const AFTER: Partial<Record<TurnAct, Awaited>> = { ASKED: 'replied', CLOSED: 'reopened', ANSWERED: 'promised' };

/**
 * Follows from what management said last: what was removed waits only when a writer says that it is not solved, a
 * question only when a writer answered it, and a promise only when its day has passed or its leader has left.
 */
export function awaitedAfter(turns: Turns): Awaited {
  const last = turns.findLast(({ act }) => act === 'DECLINED' || AFTER[act]);
  return (last && AFTER[last.act]) ?? 'first';
}

/** What speaks without a text too; that it is solved, was seen, merged or moved up stands in the status. */
const ALWAYS: TurnAct[] = ['NOT_SOLVED', 'REOPENED'];
const WITH_TEXT: TurnAct[] = ['ASKED', 'ANSWERED', 'DECLINED', 'CLOSED', 'TEXT', 'SOLVED'];

/** The newest turn, whoever took it. Who answers sees with it what management said last, and all that came since. */
export function newestTurns(turns: Turns, isAnswering: boolean): Turns {
  const said = turns.filter(({ act, text }) => ALWAYS.includes(act) || (text && WITH_TEXT.includes(act)));
  if (!isAnswering) return said.slice(-1);
  return said.slice(
    Math.max(
      0,
      said.findLastIndex(({ actor }) => actor !== null),
    ),
  );
}
