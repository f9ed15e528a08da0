import type { Dialect, Parameter } from '../../kernel/database.ts';
import { forceIndex, joinInOrder, placeholders, type Statement } from '../../kernel/sql.ts';
import { unfinishedStates } from '../life/states.ts';
import type { Roles } from '../management/roles.ts';
import { blockerColumns } from '../thread/blocker-facts.ts';
import { BlockerState } from '../vocabulary/blocker-enums.ts';
import { BlockerInboxBox } from './inbox.ts';
import { type InboxPlace, nothingDue } from './inbox-place.ts';

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

/** What of an index of the inbox decides about box and order. */
const facts = `k.id, k.holder_id, k.state, k.overdue, k.batch, COALESCE(k.due_on, '${nothingDue}') AS due`;
const order = (of: string) => `${of}.overdue DESC, ${of}.due, ${of}.batch DESC, ${of}.id DESC`;
const further = `AND (b.overdue < ? OR b.overdue = ? AND
  (b.due > ? OR b.due = ? AND (b.batch < ? OR b.batch = ? AND b.id < ?)))`;

/** A page of a box. The viewer's part is sorted by an index's facts alone: rows are read only of what is shown. */
export function inboxStatement(
  dialect: Dialect,
  roles: Pick<Roles, 'actsAs' | 'management'>,
  box: BlockerInboxBox,
  after: InboxPlace | null,
  limit: number,
): Statement {
  const subtree = fromMySubtree(roles, dialect);
  const own = mine(roles);
  const condition = boxes[box].replace('@mine', own.sql);
  const parameters = [...subtree.parameters, ...(boxes[box].includes('@mine') ? own.parameters : [])];
  if (after) {
    const { overdue, due, batch, id } = after;
    parameters.push(overdue, overdue, due, due, batch, batch, id);
  }
  return {
    sql: `${subtree.with} SELECT ${blockerColumns(dialect)} FROM (
       SELECT b.id, b.overdue, b.due, b.batch FROM ${subtree.from}
       WHERE ${condition} ${after ? further : ''} ORDER BY ${order('b')} LIMIT ${limit}
     ) page ${joinInOrder(dialect)} blocker b ON b.id = page.id ORDER BY ${order('page')}`,
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
    const blocker = `blocker k${forceIndex(dialect, `ix_blocker_${role}_inbox`)}`;
    const where = 'k.merged_into_id IS NULL';
    return [
      `SELECT ${facts} FROM part ${join} ${blocker} ON k.${role}_id = part.id AND ${where}`,
      ...(isManagement ? [`SELECT ${facts} FROM ${blocker} WHERE k.${role}_id IS NULL AND ${where}`] : []),
    ];
  });
  return {
    with: `WITH RECURSIVE part (id) AS (SELECT id FROM person WHERE id IN (${placeholders(actsAs)})
      UNION SELECT p.id FROM part ${join} person p ON p.manager_id = part.id)`,
    from: `(${asked.join(' UNION ')}) b`,
    parameters: actsAs,
  };
}

interface Subtree {
  with: string;
  from: string;
  parameters: Parameter[];
}
