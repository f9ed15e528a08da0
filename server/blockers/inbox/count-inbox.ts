import type { RequestContext } from '../../kernel/context.ts';
import { rolesOf } from '../management/roles.ts';
import { BlockerInboxBox, type BlockerInboxCounts } from './inbox.ts';
import { boxes, fromMySubtree, isUnfinished, mine } from './inbox-statement.ts';

type Counted = Record<Exclude<keyof BlockerInboxCounts, 'isLeader'>, number | null>;

/** All boxes counted in one statement; finished ones are not counted. */
export async function countInbox(context: RequestContext): Promise<BlockerInboxCounts> {
  const roles = await rolesOf(context);
  const subtree = fromMySubtree(roles, context.db.dialect);
  const own = mine(roles);
  const sum = (condition: string, name: keyof Counted) => `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END) AS ${name}`;
  const [row] = await context.db.rows<Counted>(
    `${subtree.with} SELECT ${sum(boxes[BlockerInboxBox.ASKED_OF_ME].replace('@mine', own.sql), 'askedOfMe')},
       ${sum(isUnfinished, 'myOrganisation')}, ${sum(boxes[BlockerInboxBox.OVERDUE], 'overdue')},
       ${sum(boxes[BlockerInboxBox.WAITING_FOR_REPORTER], 'waitingForReporter')}
     FROM ${subtree.from}`,
    [...subtree.parameters, ...own.parameters],
  );
  return {
    askedOfMe: Number(row?.askedOfMe ?? 0),
    myOrganisation: Number(row?.myOrganisation ?? 0),
    overdue: Number(row?.overdue ?? 0),
    waitingForReporter: Number(row?.waitingForReporter ?? 0),
    isLeader: roles.actsAs.some((uuid) => roles.lines.isLeader(uuid) || roles.management.has(uuid)),
  };
}
