import { coalesced } from '../kernel/coalesced.ts';
import type { Context, Writing } from '../kernel/context.ts';
import type { Statements } from '../kernel/database.ts';
import { DatabaseLate } from '../kernel/deadline.ts';
import { earlierUnderKey } from '../kernel/idempotency.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import { isUniqueViolation } from '../kernel/unique-violation.ts';
import { write } from '../kernel/write.ts';
import { addReceivers, asReceivers, type Received } from './add-receivers.ts';
import { dailyLimit, type Nomination } from './nomination.ts';
import { announcePublished } from './publish.ts';
import { type BeforeGiving, placeOf, readBeforeGiving } from './read-before-giving.ts';
import { RecognitionRow } from './recognition.row.ts';
import { factsOfGiven, type RecognitionFacts, writtenReceivers } from './recognition-facts.ts';

/** What a reader would find, so that nobody has to read it; the recognition that was sent before; or why there is none. */
export type Stored =
  | { facts: RecognitionFacts }
  | { id: string; contentHash: string }
  | 'value is retired'
  | 'day is full';

export type AlsoStore = (db: Writing, recognitionId: string) => Promise<void>;

/**
 * Stores a nomination, in one transaction with all others that arrive meanwhile, so that they wait for the disk together.
 * Where that does not come about, each is stored by itself, and nobody's fails for another's.
 */
export async function storeNomination(context: Context, nomination: Nomination): Promise<Stored> {
  const { id, giverId } = nomination.row;
  // Two batches at a time keep the database busy while one waits for the disk; a giver's are always in the same one.
  const lane = giverId.at(-1)! < '8' ? 'one' : 'other';
  const stored = (await storeTogether(context, lane, nomination))?.get(id);
  return typeof stored === 'object' ? stored : storeAlone(context, nomination);
}

const storeTogether = coalesced<Nomination, Map<string, Stored> | null>(
  async (context, _, nominations) => {
    try {
      return await write(context, (db) => storeAll(db, nominations, true));
    } catch (error) {
      const isAlone = nominations.length === 1 && !isUniqueViolation(error);
      if (isAlone || error instanceof DatabaseLate) throw error;
      return null;
    }
  },
  { most: 16 },
);

/**
 * Stores one with what `also` adds in its transaction, where it was not sent before. The unique indexes decide about both,
 * and whoever was in the way is there on the next look: a day has few places.
 */
export async function storeAlone(context: Context, nomination: Nomination, also?: AlsoStore): Promise<Stored> {
  const { id, giverId, idempotencyKey } = nomination.row;
  for (let triesLeft = dailyLimit; ; triesLeft -= 1) {
    try {
      return await write(context, async (db) => {
        const earlier = await earlierUnderKey(db, 'recognition', 'giver_id', giverId, idempotencyKey);
        if (earlier) return earlier;
        const stored = (await storeAll(db, [nomination], !also)).get(id)!;
        if (typeof stored === 'object') await also?.(db, id);
        return stored;
      });
    } catch (error) {
      if (!isUniqueViolation(error) || triesLeft === 0) throw error;
    }
  }
}

/** Stores those that can be, as `publish` and `recount` would leave them: on the wall at once where every receiver agrees ahead. */
async function storeAll(db: Writing, nominations: Nomination[], isLast: boolean): Promise<Map<string, Stored>> {
  const before = await readBeforeGiving(db, nominations);
  const decided = nominations.map((nomination) => decide(nomination, before));
  const begun = decided.filter((each) => typeof each === 'object');
  const insert = async (all: Statements) => {
    const rows = begun.map(({ row }) => row);
    await insertRows(all, RecognitionRow, rows);
    await addReceivers(all, begun);
  };
  await db.together(insert, { isLast });
  for (const { row } of begun) if (row.publishedAt) announcePublished(db, row.id);
  return new Map(
    decided.map((each, index) => [
      nominations[index]!.row.id,
      typeof each === 'object' ? { facts: factsOfGiven(each.row) } : each,
    ]),
  );
}

/** The row of a nomination with its place of the day, which is then taken, or why there is none. */
function decide(
  { row, receivers }: Nomination,
  { currentValues, honours, takenPlaces }: BeforeGiving,
): Received | Extract<Stored, string> {
  if (!currentValues.has(row.valueId)) return 'value is retired';
  const day = placeOf(row.giverId, row.givenOn);
  const daySlot = (takenPlaces.get(day) ?? 0) + 1;
  if (daySlot > dailyLimit) return 'day is full';
  takenPlaces.set(day, daySlot);
  const answered = asReceivers(receivers, honours);
  const publishedAt = answered.every(({ consent }) => consent === 'GIVEN') ? row.createdAt : null;
  const written = { publishedAt, firstPublishedAt: publishedAt, receivers: writtenReceivers(answered), daySlot };
  return { row: { ...row, ...written }, receivers: answered };
}
