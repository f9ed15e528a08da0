import type { Dialect, Parameter } from '../../kernel/database.ts';
import { forceIndex, joinInOrder, placeholders, type Statement } from '../../kernel/sql.ts';
import type { BatchPlace } from '../board/blockers-statement.ts';
import { unfinishedStates } from '../life/states.ts';
import type { Roles } from '../management/roles.ts';
import { blockerColumns } from '../thread/blocker-facts.ts';
import { BlockerState } from '../vocabulary/blocker-enums.ts';
import { BlockerInboxBox } from './inbox.ts';

const list = (states: readonly BlockerState[]) => states.map((state) => `'${state}'`).join(', ');

/** What a leader has to do something about: all that is unfinished, but for what waits for a reporter. */
const toDo = `b.state IN (${list(unfinishedStates.filter((state) => state !== BlockerState.ASKED))})`;

/** Which of the viewer's part belong into a box; `@mine` stands for the condition that the viewer must answer. */
export const boxes: Record<BlockerInboxBox, string> = {
  [BlockerInboxBox.ASKED_OF_ME]: `(@mine) AND ${toDo}`,
  [BlockerInboxBox.MY_ORGANISATION]: '1 = 1',
  [BlockerInboxBox.OVERDUE]: 'b.overdue = 1',
  [BlockerInboxBox.WAITING_FOR_REPORTER]: `b.state = '${BlockerState.ASKED}'`,
};
export const isUnfinished = `b.state IN (${list(unfinishedStates)})`;

/** The condition that one of the viewer's roles must answer now. */
export function mine({ actsAs, management }: Pick<Roles, 'actsAs' | 'management'>): Statement {
  const isManagement = actsAs.some((uuid) => management.has(uuid));
  const sql = `b.holder_id IN (${placeholders(actsAs)})${isManagement ? ' OR b.holder_id IS NULL' : ''}`;
  return { sql, parameters: actsAs };
}

/** A page of a box. The viewer's part is sorted by ids alone: conversations are read only of what is shown. */
export function inboxStatement(
  dialect: Dialect,
  roles: Pick<Roles, 'actsAs' | 'management'>,
  box: BlockerInboxBox,
  after: BatchPlace | null,
  limit: number,
): Statement {
  const subtree = fromMySubtree(roles, dialect);
  const own = mine(roles);
  const condition = boxes[box].replace('@mine', own.sql);
  const parameters = [...subtree.parameters, ...(boxes[box].includes('@mine') ? own.parameters : [])];
  if (after) parameters.push(after.batch, after.batch, after.id);
  return {
    sql: `${subtree.with} SELECT ${blockerColumns(dialect)} FROM (
       SELECT b.id, b.batch FROM ${subtree.from}
       WHERE ${condition} ${after ? 'AND b.batch <= ? AND (b.batch < ? OR b.id < ?)' : ''}
       ORDER BY b.batch DESC, b.id DESC LIMIT ${limit}
     ) page ${subtree.join} blocker b ON b.id = page.id ORDER BY page.batch DESC, page.id DESC`,
    parameters,
  };
}

/**
 * `FROM` all that is or was asked of the viewer's part of the organisation: of the viewer, of leaders for whom they stand
 * in, and of everybody below these; of management as a whole when one of them belongs to it. Joins are kept in their order:
 * left alone, MariaDB reads all blockers first.
 */
export function fromMySubtree({ actsAs, management }: Pick<Roles, 'actsAs' | 'management'>, dialect: Dialect): Subtree {
  const isManagement = actsAs.some((uuid) => management.has(uuid));
  const join = joinInOrder(dialect);
  const asked = ['holder', 'addressee'].flatMap((role) => {
    const forced = forceIndex(dialect, `ix_blocker_${role}`);
    return [
      `SELECT k.id FROM part ${join} blocker k${forced} ON k.${role}_id = part.id`,
      ...(isManagement ? [`SELECT k.id FROM blocker k${forced} WHERE k.${role}_id IS NULL`] : []),
    ];
  });
  return {
    with: `WITH RECURSIVE part (id) AS (SELECT id FROM person WHERE id IN (${placeholders(actsAs)})
      UNION SELECT p.id FROM part ${join} person p ON p.manager_id = part.id)`,
    join,
    from: `(${asked.join(' UNION ')}) asked ${join} blocker b ON b.id = asked.id AND b.merged_into_id IS NULL`,
    parameters: actsAs,
  };
}

interface Subtree {
  with: string;
  from: string;
  /** A join that is kept in its order. */
  join: string;
  parameters: Parameter[];
}
