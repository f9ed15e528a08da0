import type { Context, Writing } from '../../kernel/context.ts';
import { insertRows } from '../../kernel/insert-rows.ts';
import type { Delivery } from '../../letterbox/delivery-port.ts';
import { newestOffers, storeOffers } from '../../letterbox/offers-port.ts';
import { OffersKeyRow } from './offers-key.row.ts';
import { type Offers, readMeToos, readOffers } from './read-offers.ts';

/** What is offered, read before the transaction that delivers; null where the day has its version already. */
export async function planOffers(context: Context, day: string): Promise<Omit<Offers, 'meToos'> | null> {
  const newest = await newestOffers(context.db);
  const isDue = newest === null || newest.day < day || newest.origin !== originOf(context);
  return isDue ? readOffers(context) : null;
}

export function originOf({ settings }: Pick<Context, 'settings'>): string {
  return new URL(settings.blockers.letterboxUrl).origin;
}

/** Seals a version that goes out with this delivery. */
export async function renewOffers(
  db: Writing,
  { batch }: Pick<Delivery, 'batch'>,
  planned: Omit<Offers, 'meToos'>,
): Promise<void> {
  const offers: Offers = { ...planned, meToos: await readMeToos(db) };
  const key = await storeOffers(db, { batch, origin: planned.origin }, JSON.stringify(offers));
  await insertRows(db, OffersKeyRow, [{ batch, sealingKey: key.toString('base64url') }]);
}
