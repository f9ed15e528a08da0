import { daysBetween } from '../../kernel/calendar.ts';
import type { Context } from '../../kernel/context.ts';
import { dayOfLastDelivery } from '../../kernel/delivery-schedule.ts';
import type { MeasuredValue, Measurement } from '../../kernel/measurement.ts';
import { countLeftBehind, newestPublished } from '../../letterbox/delivery-port.ts';

/** How long after its time a delivery is not late yet, in milliseconds. */
const tolerance = 60 * 60_000;

/** Of deliveries only what the bulletin says to everybody: each day has one, with letters or without. */
export const deliveryMeasurements: Measurement[] = [
  {
    name: 'applaus_deliveries_published',
    help: 'The number of the newest delivery in the bulletin.',
    read: async ({ db }) => {
      const newest = await newestPublished(db);
      return newest ? [{ value: newest.batch }] : [];
    },
  },
  {
    name: 'applaus_delivery_late_days',
    help: 'How many days the newest delivery in the bulletin is older than the last one that was to be made.',
    read: readLateDays,
  },
  {
    name: 'applaus_deliveries_left_behind',
    help: 'Deliveries that are in the bulletin and that the board could not take over.',
    read: async ({ db }) => [{ value: await countLeftBehind(db) }],
  },
];

/** Nothing before the first delivery, and where nobody can write letters. */
async function readLateDays({ db, settings, now }: Context): Promise<MeasuredValue[]> {
  if (settings.issuer.confidentialContact === null) return [];
  const newest = await newestPublished(db);
  if (!newest) return [];
  const asked = new Date(now().getTime() - tolerance);
  const last = dayOfLastDelivery(settings.blockers.delivery, settings.timeZone, asked);
  return [{ value: Math.max(0, daysBetween(newest.day, last)) }];
}
