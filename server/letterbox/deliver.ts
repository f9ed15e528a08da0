import type { Database } from '../kernel/database.ts';
import { dayIn } from '../kernel/time.ts';
import { chooseLetters, type Thresholds } from './choose-letters.ts';
import type { DeliveryPort } from './delivery-port.ts';
import { parseLetter } from './parse-letter.ts';
import { hasUnpublishedAnswers, publishSegment, unpublishedDeliveries } from './publish-segment.ts';
import { deliveredAmong } from './read-spent.ts';
import type { Spool, Waiting } from './spool.ts';
import { storeBatch, storeEmptyBatch } from './store-batch.ts';

interface Delivering {
  db: Database;
  spool: Spool;
  thresholds: Thresholds;
  port: DeliveryPort;
  failed: (what: string, error: unknown) => void;
  now: Date;
}

/** What left the spool: delivered, or lapsed and by that spendable again. */
export interface Delivered {
  delivered: Waiting[];
  lapsed: Waiting[];
}

/** One delivery: what may go, in one transaction; then the board; then the bulletin. With nothing to say it writes nothing. */
export async function deliver(parts: Delivering): Promise<Delivered> {
  const { db, spool, thresholds, now } = parts;
  // What was delivered before is no company for a letter that waits.
  spool.remove(await deliveredAmong(db, [...spool.waiting.keys()]));
  const choice = chooseLetters(spool.waiting.values(), await readTakers(db), thresholds, {
    now,
    waitingSince: spool.waitingSince,
  });
  const day = dayIn(thresholds.timeZone, now);
  const letters = choice.deliver.map(({ body }) => parseLetter(body)!);
  const batch = letters.length > 0 ? await storeBatch(db, letters, day) : null;
  spool.waitingSince = choice.waitingSince;
  spool.remove([...choice.deliver, ...choice.lapse].map(({ nullifier }) => nullifier));
  if (batch === null && (await hasUnpublishedAnswers(db))) await storeEmptyBatch(db, day);
  await publishAll(parts);
  return { delivered: choice.deliver, lapsed: choice.lapse };
}

/** The board's part may fail without holding up the bulletin: its answers come with the next. */
export async function publishAll({ db, port, failed }: Pick<Delivering, 'db' | 'port' | 'failed'>): Promise<void> {
  for (const delivery of await unpublishedDeliveries(db)) {
    await port.onDelivered(delivery.batch).catch((error) => failed('the board could not apply a delivery', error));
    await publishSegment(db, delivery);
  }
}

async function readTakers(db: Database): Promise<Map<number, number>> {
  const rows = await db.rows<{ epoch: number; takers: number }>('SELECT epoch, takers FROM taker_count');
  return new Map(rows.map(({ epoch, takers }) => [epoch, takers]));
}
