import type { Database, Dialect, Reads } from '../../kernel/database.ts';
import { filledUp, forceIndex, placeholders, type Statement } from '../../kernel/sql.ts';
import type { TermRange } from './terms.ts';

export interface Segment {
  id: number;
  level: number;
  from: string;
  until: string;
  size: number;
}

/** Newest first. */
export interface Segments {
  /** of recognitions, in no upper one yet */
  loose: Segment[];
  /** each with the segments that it joins */
  uppers: { segment: Segment; leaves: Segment[] }[];
  /** all that are joined by none or by an upper one, by id */
  leaves: ReadonlyMap<number, Segment>;
  /** what was published from here on is in none */
  until: string;
}

const caches = new WeakMap<Database, { all: Segment[]; levels: Segments }>();

/** All segments: they never change, so that this process asks only for newer ones than it knows of the database. */
export async function readSegments(db: Database, reads: Reads): Promise<Segments> {
  const known = caches.get(db);
  const last = known?.all.at(-1);
  const [same, ...fresh] = last ? await segmentsFrom(reads, last.id) : [];
  // Where they were made anew, another one has the place of the last.
  const isSame = last && same && last.from === same.from && last.until === same.until;
  if (isSame && fresh.length === 0) return known!.levels;
  const all = isSame ? [...known!.all, ...fresh] : await segmentsFrom(reads, 0);
  const levels = inLevels(all);
  caches.set(db, { all, levels });
  return levels;
}

function segmentsFrom(db: Reads, id: number): Promise<Segment[]> {
  return db.rows<Segment>(
    `SELECT id, level, CAST(from_at AS CHAR) AS \`from\`, CAST(until_at AS CHAR) AS until, size
     FROM wall_segment WHERE id >= ? ORDER BY id`,
    [id],
  );
}

function inLevels(all: Segment[]): Segments {
  const newestFirst = all.toReversed();
  const [leaves, uppers] = [0, 1].map((level) => newestFirst.filter((segment) => segment.level === level));
  const end = uppers![0]?.until ?? '';
  const joined = leaves!.filter(({ from }) => from < end);
  let next = 0;
  return {
    loose: leaves!.slice(0, leaves!.length - joined.length),
    uppers: uppers!.map((segment) => {
      const begin = next;
      while (next < joined.length && joined[next]!.from >= segment.from) next += 1;
      return { segment, leaves: joined.slice(begin, next) };
    }),
    leaves: new Map(leaves!.map((segment) => [segment.id, segment])),
    until: leaves![0]?.until ?? '1970-01-01 00:00:00.000',
  };
}

/** A term that more have is common enough for the newest to be asked one after another. */
const mostOfFew = 500;

/** The ids of those that have a term which few have, and the terms left to ask for; null where many have each. */
export async function fewWithTerm(
  db: Reads,
  terms: TermRange[],
): Promise<{ ids: ReadonlySet<number>; left: TermRange[] } | null> {
  for (const term of terms) {
    const { sql, parameters } = fewStatement(db.dialect, term);
    const found = await db.rows<{ id: number }>(sql, parameters);
    if (found.length > mostOfFew) continue;
    return { ids: new Set(found.map(({ id }) => id)), left: terms.filter((other) => other !== term) };
  }
  return null;
}

/** A range of the index that has the terms in their order, and not more of it than few would take. */
export function fewStatement(dialect: Dialect, { from, until }: TermRange): Statement {
  return {
    sql: `SELECT segment_id AS id FROM wall_segment_term${forceIndex(dialect, 'ix_wall_segment_term')}
      WHERE term >= ? AND term < ? LIMIT ${mostOfFew + 1}`,
    parameters: [from, until],
  };
}

/** Those that have all of the terms. */
export async function withTerms(db: Reads, segments: Segment[], terms: TermRange[]): Promise<Segment[]> {
  let left = segments;
  for (const term of terms) {
    if (left.length === 0) break;
    const { sql, parameters } = termStatement(
      left.map(({ id }) => id),
      term,
    );
    const found = new Set((await db.rows<{ id: number }>(sql, parameters)).map(({ id }) => id));
    left = left.filter(({ id }) => found.has(id));
  }
  return left;
}

/** A range of the table's own order for each segment. */
export function termStatement(ids: number[], { from, until }: TermRange): Statement {
  const list = filledUp(ids);
  return {
    sql: `SELECT DISTINCT segment_id AS id FROM wall_segment_term
      WHERE segment_id IN (${placeholders(list)}) AND term >= ? AND term < ?`,
    parameters: [...list, from, until],
  };
}
