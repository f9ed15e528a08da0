import type { RequestContext } from '../../kernel/context.ts';
import { rolesOf } from '../management/roles.ts';
import { InboxBox, type InboxCounts } from './inbox.ts';
import { boxes, fromMySubtree, isUnfinished, mine } from './inbox-statement.ts';

type Counted = Record<Exclude<keyof InboxCounts, 'isLeader'>, number | null>;

/** All boxes counted in one statement; finished ones are not counted. */
export async function countInbox(context: RequestContext): Promise<InboxCounts> {
  const roles = await rolesOf(context);
  const subtree = fromMySubtree(roles, context.db.dialect);
  const own = mine(roles);
  const sum = (condition: string, name: keyof Counted) => `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END) AS ${name}`;
  const [row] = await context.db.rows<Counted>(
    `${subtree.with} SELECT ${sum(boxes[InboxBox.ASKED_OF_ME].replace('@mine', own.sql), 'askedOfMe')},
       ${sum(isUnfinished, 'myPart')}, ${sum(boxes[InboxBox.OVERDUE], 'overdue')},
       ${sum(boxes[InboxBox.WAITING_FOR_REPORTER], 'waitingForReporter')}
     FROM ${subtree.from}`,
    [...subtree.parameters, ...own.parameters],
  );
  return {
    askedOfMe: Number(row?.askedOfMe ?? 0),
    myPart: Number(row?.myPart ?? 0),
    overdue: Number(row?.overdue ?? 0),
    waitingForReporter: Number(row?.waitingForReporter ?? 0),
    isLeader: roles.actsAs.some((uuid) => roles.lines.isLeader(uuid) || roles.management.has(uuid)),
  };
}
