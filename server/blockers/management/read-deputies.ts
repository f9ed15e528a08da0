import type { RequestContext } from '../../kernel/context.ts';
import type { Parameter } from '../../kernel/database.ts';
import { peopleByUuid } from '../../people/directory.ts';
import { todayIn } from '../vocabulary/today.ts';
import { Deputy } from './deputy.ts';

interface DeputyFacts {
  id: string;
  leaderId: string;
  deputyId: string;
  fromDay: string;
  untilDay: string;
}

/** The viewer's own deputies, those who act now and those who will, the next one first. */
export function readDeputies(context: RequestContext): Promise<Deputy[]> {
  const { personId } = context.viewer;
  return deputiesWhere(context, 'leader_id = ? AND until_day >= ?', [personId, todayIn(context)]);
}

/** One deputy of the viewer's own. */
export async function deputyByUuid(context: RequestContext, uuid: string): Promise<Deputy | null> {
  return (await deputiesWhere(context, 'id = ? AND leader_id = ?', [uuid, context.viewer.personId]))[0] ?? null;
}

export async function deputiesWhere(
  { db }: RequestContext,
  condition: string,
  parameters: Parameter[],
): Promise<Deputy[]> {
  const rows = await db.rows<DeputyFacts>(
    `SELECT id, leader_id AS leaderId, deputy_id AS deputyId, from_day AS fromDay, until_day AS untilDay
     FROM deputy WHERE ${condition} ORDER BY from_day, id`,
    parameters,
  );
  const people = await peopleByUuid(
    db,
    rows.flatMap(({ leaderId, deputyId }) => [leaderId, deputyId]),
  );
  return rows.map(
    ({ id, leaderId, deputyId, fromDay, untilDay }) =>
      new Deputy(id, people.get(leaderId)!, people.get(deputyId)!, fromDay, untilDay),
  );
}
