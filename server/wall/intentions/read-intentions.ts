import type { RequestContext } from '../../kernel/context.ts';
import type { Dialect, Parameter } from '../../kernel/database.ts';
import { type Connection, checkFirst, type Place, pageOf, placeOf } from '../../kernel/paging.ts';
import { forceIndex, joinInOrder, type Statement } from '../../kernel/sql.ts';
import type { Intention } from './intention.ts';
import { type IntentionColumns, intentionColumns, intentionFactsIn, intentionsOf } from './intention-facts.ts';

/** In a cursor the time of what has none: before all others, and a time for both databases. */
const longAgo = '1000-01-01 00:00:00.000';

/** What the viewer said "I'll do this too" to and what is on the wall, newest first, and at the end what has no time. */
export async function readIntentions(
  context: RequestContext,
  first: number | null,
  after: string | null,
): Promise<Connection<Intention>> {
  const limit = checkFirst(first, context.language);
  const place = placeOf(after, context.language);
  const { sql, parameters } = intentionsStatement(context.db.dialect, context.viewer.personId, place, limit + 1);
  const rows = (await context.db.rows<IntentionColumns>(sql, parameters)).map(intentionFactsIn);
  const intentions = await intentionsOf(context, rows);
  return pageOf(
    rows,
    { first: limit, after: place },
    ({ recognition, intendedAt }) => ({ at: intendedAt ?? longAgo, id: recognition.id }),
    (_, index) => intentions[index]!,
  );
}

/** One range of an index that has a person's in their order; each leads to the row of its recognition. */
export function intentionsStatement(
  dialect: Dialect,
  personUuid: string,
  after: Place | null,
  limit: number,
): Statement {
  const [range, from] = rangeAfter(after);
  // MariaDB would sort by a column that is null in all of them.
  const time = after?.at === longAgo ? '' : 'k.intended_at DESC, ';
  return {
    sql: `SELECT ${intentionColumns(dialect)}
      FROM reaction k${forceIndex(dialect, 'ix_reaction_intention')}
      ${joinInOrder(dialect)} recognition r ON r.id = k.recognition_id AND r.published_at IS NOT NULL
      WHERE k.person_id = ? AND k.kind = 'COPY' ${range}
      ORDER BY ${time}k.recognition_id DESC LIMIT ${limit}`,
    parameters: [personUuid, ...from],
  };
}

function rangeAfter(after: Place | null): [sql: string, parameters: Parameter[]] {
  if (!after) return ['', []];
  if (after.at === longAgo) return ['AND k.intended_at IS NULL AND k.recognition_id < ?', [after.id]];
  const range = '(k.intended_at < ? OR (k.intended_at = ? AND k.recognition_id < ?) OR k.intended_at IS NULL)';
  return [`AND ${range}`, [after.at, after.at, after.id]];
}
