import { LRUCache } from 'lru-cache';
import type { RequestContext } from '../kernel/context.ts';
import type { Dialect } from '../kernel/database.ts';
import { forceIndex, type Statement, unionAll } from '../kernel/sql.ts';
import type { Value } from '../purpose/values/value.ts';
import type { Recognition } from './recognition.ts';
import { factsIn, newestFirst, type RecognitionColumns, recognitionColumns } from './recognition-facts.ts';
import { toGraphql } from './to-graphql.ts';

/** The newest published recognitions of each value by its uuid, with one statement. */
export async function newestByValue(
  { db, firstPages, language }: RequestContext,
  values: Value[],
  limit: number,
): Promise<Map<string, Recognition[]>> {
  const newest = new Map<string, Recognition[]>(values.map(({ uuid }) => [uuid, []]));
  if (values.length === 0) return newest;
  const { sql, parameters } = newestStatement(firstPages.dialect, [...newest.keys()], limit);
  const rows = (await firstPages.rows<RecognitionColumns>(sql, parameters)).map(factsIn).sort(newestFirst);
  for (const one of await toGraphql(db, language, rows)) newest.get(one.value.uuid)!.push(one);
  return newest;
}

/** For each value one range of the index that holds its recognitions in their order. */
export function newestStatement(dialect: Dialect, valueUuids: string[], limit: number): Statement {
  return { sql: newestText(dialect, valueUuids.length, limit), parameters: valueUuids };
}

/** Kilobytes of text, by which the driver finds the prepared statement: the same text again is found without reading it. */
const texts = new LRUCache<string, string>({ max: 100 });

function newestText(dialect: Dialect, count: number, limit: number): string {
  const key = `${dialect} ${count} ${limit}`;
  const text = texts.get(key) ?? unionAll(dialect, Array<string>(count).fill(newestOfOne(dialect, limit)));
  texts.set(key, text);
  return text;
}

function newestOfOne(dialect: Dialect, limit: number): string {
  return `SELECT ${recognitionColumns(dialect)} FROM recognition r${forceIndex(dialect, 'ix_recognition_value')}
    WHERE r.value_id = ? AND r.published_at IS NOT NULL ORDER BY r.published_at DESC, r.id DESC LIMIT ${limit}`;
}
