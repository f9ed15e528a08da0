import type { Database } from '../../kernel/database.ts';
import type { Place } from '../../kernel/paging.ts';
import { timeLimited } from '../../kernel/sql.ts';
import type { RecognitionFacts } from '../recognition-facts.ts';
import { nthStatement, type WallSelection, wallStatement } from '../wall-statement.ts';
import { readSegments } from './read-segments.ts';
import { stretchesOf } from './stretches.ts';
import { termsOf } from './terms.ts';

/** Every moment at which something may have been published. */
const always = { from: '1970-01-01 00:00:00.000', until: '9999-01-01 00:00:00.000' };

/** What a search found, newest first. */
export interface Found {
  rows: RecognitionFacts[];
  /** Everything published since then was looked at; null: everything. */
  searchedBackTo: string | null;
}

/** How many recognitions of the wall are looked at in one go. */
const mostLookedAt = 5_000;
/** So many of the newest are looked at before the segments are: enough for a common word. */
const firstLook = 256;

type Window = { from: string; until: string };

/**
 * Finds recognitions for which no index has the order. It looks at the newest first, and then only at stretches of the
 * wall that have every term that is asked for.
 */
export async function searchWall(
  db: Database,
  selection: WallSelection,
  after: Place | null,
  limit: number,
): Promise<Found> {
  const looking = { db, selection, after };
  const months = selection.months ?? always;
  const newest = await nth(looking, months, firstLook);
  if (newest === null) return { rows: await read(looking, months, limit), searchedBackTo: null };
  const segments = await readSegments(db);
  const tail = newest > segments.until ? await nth(looking, { ...months, from: segments.until }, mostLookedAt) : null;
  const from = tail ?? [newest, segments.until].sort()[0]!;
  const rows = await read(looking, { from, until: months.until }, limit);
  if (rows.length >= limit) return { rows, searchedBackTo: null };
  if (tail !== null) return { rows, searchedBackTo: tail };
  let lookedAt = firstLook;
  for await (const stretch of stretchesOf(db, segments, termsOf(selection), { from: months.from, until: from })) {
    if (lookedAt + stretch.size > mostLookedAt) return { rows, searchedBackTo: stretch.until };
    rows.push(...(await read(looking, stretch, limit - rows.length)));
    if (rows.length >= limit) break;
    lookedAt += stretch.size;
  }
  return { rows, searchedBackTo: null };
}

interface Looking {
  db: Database;
  selection: WallSelection;
  after: Place | null;
}

function read({ db, selection, after }: Looking, window: Window, limit: number): Promise<RecognitionFacts[]> {
  const { sql, parameters } = wallStatement(db.dialect, { ...selection, months: window }, after, limit);
  return db.rows<RecognitionFacts>(timeLimited(db.dialect, sql), parameters);
}

async function nth({ db, selection, after }: Looking, window: Window, offset: number): Promise<string | null> {
  const { sql, parameters } = nthStatement(db.dialect, { ...selection, months: window }, after, offset);
  return (await db.rows<{ at: string }>(sql, parameters))[0]?.at ?? null;
}
