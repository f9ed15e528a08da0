import type { Database } from '../kernel/database.ts';
import { dayIn } from '../kernel/time.ts';
import { chooseLetters, type RoundEnds, type Thresholds } from './choose-letters.ts';
import type { DeliveryPort } from './delivery-port.ts';
import type { PostedLetter } from './letter.ts';
import type { OnError } from './log-error-code.ts';
import { newestOffers } from './offers-port.ts';
import { hasUnpublishedAnswers, publishSegment, unpublishedDeliveries } from './publish-segment.ts';
import { deliveredAmong } from './read-spent.ts';
import type { Spool } from './spool.ts';
import { storeBatch, storeEmptyBatch } from './store-batch.ts';

interface DeliverOptions {
  db: Database;
  spool: Spool;
  thresholds: Thresholds;
  ends: RoundEnds;
  port: DeliveryPort;
  onError: OnError;
  now: Date;
  /** The time that has surely come: by it letters go alone and lapse, which cannot be undone. */
  firm: Date;
}

/** Letters that left the spool: delivered, or lapsed, so that their tokens can be spent again. */
export interface DeliveryOutcome {
  delivered: PostedLetter[];
  lapsed: PostedLetter[];
}

/**
 * One delivery: a batch is stored in one transaction, the board applies it, and its segment of the bulletin goes out.
 * Without letters, answers and a new day nothing is written.
 */
export async function deliver(options: DeliverOptions): Promise<DeliveryOutcome> {
  const { db, spool, thresholds, ends, now, firm } = options;
  // A letter that was delivered before gives no cover to one that waits.
  spool.remove(await deliveredAmong(db, [...spool.waiting.keys()]));
  const choice = chooseLetters(spool.waiting.values(), { takers: await readTakers(db), ends }, thresholds, {
    now: firm,
    waitingSince: spool.waitingSince,
  });
  const day = dayIn(thresholds.timeZone, now);
  const batch = choice.deliver.length > 0 ? await storeBatch(db, choice.deliver, day) : null;
  spool.waitingSince = choice.waitingSince;
  spool.remove([...choice.deliver, ...choice.lapse].map(({ nullifier }) => nullifier));
  if (batch === null && ((await hasUnpublishedAnswers(db)) || (await isOffersDue(db, day))))
    await storeEmptyBatch(db, day);
  await publishAll(options);
  return { delivered: choice.deliver, lapsed: choice.lapse };
}

/** Every day has a version of what is offered, made with its first delivery: an id counts once two days have had it. */
async function isOffersDue(db: Database, day: string): Promise<boolean> {
  const newest = await newestOffers(db);
  return newest !== null && newest.day < day;
}

/** When the board cannot apply a batch, the bulletin still goes out: the batch's answers come with the next one. */
export async function publishAll({
  db,
  port,
  onError,
}: Pick<DeliverOptions, 'db' | 'port' | 'onError'>): Promise<void> {
  for (const delivery of await unpublishedDeliveries(db)) {
    await port.onDelivered(delivery.batch).catch((error) => onError('the board could not apply a delivery', error));
    await publishSegment(db, delivery);
  }
}

async function readTakers(db: Database): Promise<Map<number, number>> {
  const rows = await db.rows<{ epoch: number; takers: number }>('SELECT epoch, takers FROM taker_count');
  return new Map(rows.map(({ epoch, takers }) => [epoch, takers]));
}
