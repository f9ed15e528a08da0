import type { Context } from '../kernel/context.ts';
import { previousRun } from '../kernel/jobs/next-run.ts';
import type { MeasuredValue, Measurement } from '../kernel/measurement.ts';
import { sqlTime } from '../kernel/time.ts';

/** When digests are sent, by what people chose. */
export const digestSchedules = { DAILY: '30 7 * * 1-5', WEEKLY: '30 7 * * 1' } as const;

/** How long the sending of a digest may take, in milliseconds: nothing is late before. */
const tolerance = 60 * 60_000;

export const unsentNotices: Measurement = {
  name: 'applaus_notices_unsent',
  help: 'Notices that waited at the time of a digest, for somebody who wants it, and are in no mail; there is no value without SMTP_URL.',
  label: 'digest',
  // All that waits for anybody is looked at.
  cachedFor: 5 * 60_000,
  read: async (context) => (context.mail ? Promise.all([count(context, 'DAILY'), count(context, 'WEEKLY')]) : []),
};

async function count({ db, settings, now }: Context, digest: keyof typeof digestSchedules): Promise<MeasuredValue> {
  const schedule = digestSchedules[digest];
  const last = previousRun({ schedule }, settings.timeZone, new Date(now().getTime() - tolerance));
  if (!last) return { of: digest.toLowerCase(), value: 0 };
  const [row] = await db.rows<{ count: number }>(
    `SELECT COUNT(*) AS count FROM notice n JOIN person p ON p.id = n.person_id
     WHERE n.waiting = 1 AND n.mailed_at IS NULL AND n.created_at <= ?
       AND p.active = 1 AND p.digest = ? AND p.email IS NOT NULL`,
    [sqlTime(last), digest],
  );
  return { of: digest.toLowerCase(), value: Number(row!.count) };
}
