import { marks, type Parameter } from '../kernel/database.ts';
import { BlockerState } from './blocker-words.ts';
import type { Statement } from './blockers-statement.ts';
import type { Hats } from './hats.ts';
import { InboxBox } from './inbox.ts';
import { unfinished } from './unfinished.ts';

const list = (states: readonly BlockerState[]) => states.map((state) => `'${state}'`).join(', ');

/** What a leader has to do something about: all that is unfinished, but for what waits for a reporter. */
const toDo = `b.state IN (${list(unfinished.filter((state) => state !== BlockerState.ASKED))})`;

/** Which of the viewer's part belong into a box; `@mine` stands for the condition that the viewer must answer. */
export const boxes: Record<InboxBox, string> = {
  [InboxBox.ASKED_OF_ME]: `(@mine) AND ${toDo}`,
  [InboxBox.MY_PART]: '1 = 1',
  [InboxBox.OVERDUE]: 'b.overdue = 1',
  [InboxBox.WAITING_FOR_REPORTER]: `b.state = '${BlockerState.ASKED}'`,
};
export const isUnfinished = `b.state IN (${list(unfinished)})`;

/** The condition that one of the viewer's hats must answer now. */
export function mine({ worn, management }: Hats): Statement {
  const isManagement = worn.some((uuid) => management.has(uuid));
  const sql = `b.holder_id IN (${marks(worn)})${isManagement ? ' OR b.holder_id IS NULL' : ''}`;
  return { sql, parameters: worn };
}

/**
 * `FROM` all that is or was asked of the viewer's part of the organisation: of the viewer, of leaders for whom they stand
 * in, and of everybody below these; of management as a whole when one of them belongs to it.
 */
export function fromMyPart({ worn, management }: Hats): { with: string; from: string; parameters: Parameter[] } {
  const isManagement = worn.some((uuid) => management.has(uuid));
  const asked = ['holder_id', 'addressee_id'].flatMap((column) => [
    `SELECT k.id FROM part JOIN blocker k ON k.${column} = part.id`,
    ...(isManagement ? [`SELECT k.id FROM blocker k WHERE k.${column} IS NULL`] : []),
  ]);
  return {
    with: `WITH RECURSIVE part (id) AS (SELECT id FROM person WHERE id IN (${marks(worn)})
      UNION SELECT p.id FROM person p JOIN part ON p.manager_id = part.id)`,
    from: `(${asked.join(' UNION ')}) asked JOIN blocker b ON b.id = asked.id AND b.merged_into_id IS NULL`,
    parameters: worn,
  };
}
