import type { Database, Reads } from '../../kernel/database.ts';
import type { Place } from '../../kernel/paging.ts';
import { timeLimited } from '../../kernel/sql.ts';
import { factsIn, type RecognitionColumns, type RecognitionFacts } from '../recognition-facts.ts';
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
  searchedUntil: string | null;
}

/** How many recognitions of the wall are looked at in one go. */
const mostLookedAt = 4_500;
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
  reads: Reads = db,
): Promise<Found> {
  const looking = { reads, selection, after };
  const months = selection.months ?? always;
  const newest = await nth(looking, months, firstLook);
  const rows = await read(looking, { from: newest ?? months.from, until: months.until }, limit);
  if (newest === null || rows.length >= limit) return { rows, searchedUntil: null };
  const segments = await readSegments(db, reads);
  const tail = await readTail(looking, { from: segments.until, until: newest }, limit - rows.length);
  rows.push(...tail.rows);
  if (rows.length >= limit || tail.searchedUntil !== null) return { rows, searchedUntil: tail.searchedUntil };
  let lookedAt = firstLook;
  for await (const stretch of stretchesOf(reads, segments, termsOf(selection), { from: months.from, until: newest })) {
    if (lookedAt + stretch.size > mostLookedAt) return { rows, searchedUntil: stretch.until };
    rows.push(...(await read(looking, stretch, limit - rows.length)));
    if (rows.length >= limit) break;
    lookedAt += stretch.size;
  }
  return { rows, searchedUntil: null };
}

/** What is in no segment yet; it may be much where segments are still being made. */
async function readTail(looking: Looking, { from, until }: Window, limit: number): Promise<Found> {
  if (until <= from) return { rows: [], searchedUntil: null };
  const end = await nth(looking, { from, until }, mostLookedAt);
  const rows = await read(looking, { from: end ?? from, until }, limit);
  return { rows, searchedUntil: rows.length >= limit ? null : end };
}

interface Looking {
  reads: Reads;
  selection: WallSelection;
  after: Place | null;
}

async function read({ reads, selection, after }: Looking, window: Window, limit: number): Promise<RecognitionFacts[]> {
  const { sql, parameters } = wallStatement(reads.dialect, { ...selection, months: window }, after, limit);
  return (await reads.rows<RecognitionColumns>(timeLimited(reads.dialect, sql), parameters)).map(factsIn);
}

async function nth({ reads, selection, after }: Looking, window: Window, offset: number): Promise<string | null> {
  const { sql, parameters } = nthStatement(reads.dialect, { ...selection, months: window }, after, offset);
  return (await reads.rows<{ at: string }>(sql, parameters))[0]?.at ?? null;
}
