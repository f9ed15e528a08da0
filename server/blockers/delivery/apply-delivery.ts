import type { Context, Writing } from '../../kernel/context.ts';
import { write } from '../../kernel/write.ts';
import {
  type DeliveredItem,
  type Delivery,
  lockUnapplied,
  markApplied,
  readDeliveredItems,
  readUnapplied,
  unappliedBatches,
} from '../../letterbox/delivery-port.ts';
import { publishDuty } from '../duty/publish-duty.ts';
import { planOffers, renewOffers } from '../offers/renew-offers.ts';
import { notifyOfDelivery } from './notify-of-delivery.ts';
import { type PlannedLetter, planLetters } from './plan-letters.ts';
import { storeAnswers } from './store-answers.ts';
import { storeFollowUps } from './store-follow-ups.ts';
import { storeLetters } from './store-letters.ts';
import { storeMeToos } from './store-me-toos.ts';

/**
 * Makes blockers, me-toos and reporters' turns of a batch that the letterbox delivered, all in one transaction: nothing in
 * the database tells one of a batch from another. Doing it twice, or in two processes at once, is the same as once.
 */
export async function applyDelivery(context: Context, batch: number): Promise<void> {
  const delivery = await readUnapplied(context.db, batch);
  if (!delivery) return;
  const of = (items: DeliveredItem[], type: DeliveredItem['type']) => items.filter((item) => item.type === type);
  const letters = of(await readDeliveredItems(context.db, batch), 'LETTER');
  const planned = await planLetters(context, delivery, letters);
  const offers = await planOffers(context, delivery.day);
  await write(context, async (db) => {
    if (!(await lockUnapplied(db, batch))) return;
    const items = await readDeliveredItems(db, batch);
    await apply(context, db, delivery, planned, { meToos: of(items, 'ME_TOO'), followUps: of(items, 'FOLLOW_UP') });
    await storeAnswers(context, db, delivery.day, of(items, 'ANSWER'));
    if (offers) await renewOffers(db, delivery, offers);
    await publishDuty(context, db, delivery);
    await markApplied(db, batch);
    db.announce('boardChanged', {});
  });
}

async function apply(
  context: Context,
  db: Writing,
  delivery: Delivery,
  planned: PlannedLetter[],
  { meToos, followUps }: Record<'meToos' | 'followUps', DeliveredItem[]>,
): Promise<void> {
  const fresh = await storeLetters(db, planned);
  await storeMeToos(db, meToos);
  const calls = await storeFollowUps(context, db, followUps, delivery.day);
  await notifyOfDelivery(context, db, delivery, new Set(fresh.map(({ thread }) => thread.holderId)), calls);
}

/** What the letterbox wrote as a process of its own, or what a crash left behind: applied in its order. */
export async function applyWaitingDeliveries(context: Context): Promise<void> {
  for (const batch of await unappliedBatches(context.db)) await applyDelivery(context, batch).catch(withoutWords);
}

/** What a database says of a row that it refuses may quote a letter, and the job's failure is logged. */
function withoutWords(error: { code?: unknown; name?: unknown }): never {
  throw new Error(`a delivery could not be applied: ${String(error.code ?? error.name)}`);
}
