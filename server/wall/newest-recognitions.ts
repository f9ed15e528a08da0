import { batched } from '../kernel/batched.ts';
import type { RequestContext } from '../kernel/context.ts';
import type { Dialect } from '../kernel/database.ts';
import { checkFirst } from '../kernel/paging.ts';
import { forceIndex, type Statement, unionAll } from '../kernel/sql.ts';
import type { Value } from '../purpose/values/value.ts';
import type { Recognition } from './recognition.ts';
import { factsIn, newestFirst, type RecognitionColumns, recognitionColumns } from './recognition-facts.ts';
import { toGraphql } from './to-graphql.ts';

/** The newest published recognitions of a value; those of all values that a request asks about come with one statement. */
export function newestRecognitions(
  context: RequestContext,
  { uuid }: Value,
  first: number | null,
): Promise<Recognition[]> {
  const limit = checkFirst(first, context.language, { standard: 3, most: 10 });
  return newestByKey(context).load(`${uuid} ${limit}`);
}

const newestByKey = batched(async (context, keys: readonly string[]) => {
  const asked = keys.map((key) => key.split(' ') as [uuid: string, limit: string]);
  const limit = Math.max(...asked.map(([, one]) => Number(one)));
  const { sql, parameters } = newestStatement(context.db.dialect, [...new Set(asked.map(([uuid]) => uuid))], limit);
  const rows = (await context.db.rows<RecognitionColumns>(sql, parameters)).map(factsIn).sort(newestFirst);
  const byValue = new Map<string, Recognition[]>(asked.map(([uuid]) => [uuid, []]));
  for (const one of await toGraphql(context.db, context.language, rows)) byValue.get(one.value.uuid)!.push(one);
  return asked.map(([uuid, one]) => byValue.get(uuid)!.slice(0, Number(one)));
});

/** For each value one range of the index that holds its recognitions in their order. */
export function newestStatement(dialect: Dialect, valueUuids: string[], limit: number): Statement {
  const newest = `SELECT ${recognitionColumns(dialect)} FROM recognition r${forceIndex(dialect, 'ix_recognition_value')}
    WHERE r.value_id = ? AND r.published_at IS NOT NULL ORDER BY r.published_at DESC, r.id DESC LIMIT ${limit}`;
  return {
    sql: unionAll(
      dialect,
      valueUuids.map(() => newest),
    ),
    parameters: valueUuids,
  };
}
