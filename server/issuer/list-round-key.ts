import { addDays } from '../kernel/calendar.ts';
import type { Context } from '../kernel/context.ts';
import { epochAt } from '../kernel/epochs.ts';
import { clockIn, dayIn } from '../kernel/time.ts';
import { appendKeys } from './append-keys.ts';
import { generateKey } from './generate-keys.ts';
import { roundKind } from './manifest-chain.ts';

/** A round from its first day to its last one, both `YYYY-MM-DD`. */
export interface RoundDays {
  id: string;
  opensOn: string;
  closesOn: string;
}

/** Browsers ask that a key was listed a week before it signs, so that none can be made for one of them, in milliseconds. */
const lead = 7 * 86_400_000;
/** A nullifier is remembered for five weeks, and none may be forgotten while its key is accepted. */
export const longestRound = 28;

/** The first day on which a round that is made now can open: a week from midnight, and a day for what fails meanwhile. */
export function firstOpening({ settings, now }: Pick<Context, 'settings' | 'now'>): string {
  return addDays(dayIn(settings.timeZone, now()), 9);
}

/**
 * Puts a key for this round into the list, once, with a token for each person. It stands outside the order of the weeks. False
 * where it is too late for that, or another process appended at the same moment.
 */
export async function listRoundKey(context: Context, round: RoundDays): Promise<boolean> {
  const begin = clockIn(context.settings.timeZone, round.opensOn, 0);
  if (begin.getTime() - context.now().getTime() < lead) return false;
  return appendRoundKey(context, round);
}

/** The same however late it is: browsers that have seen the list before refuse a list with a key that comes too late. */
export async function appendRoundKey(context: Context, { id, opensOn, closesOn }: RoundDays): Promise<boolean> {
  const { settings } = context;
  const [begin, end] = [opensOn, addDays(closesOn, 1)].map((day) => clockIn(settings.timeZone, day, 0)) as [Date, Date];
  const listed = await context.db.rows('SELECT 1 FROM manifest_entry WHERE kind = ?', [roundKind(id)]);
  if (listed.length > 0) return true;
  const key = await generateKey(settings, {
    ...{ epoch: epochAt(settings.timeZone, begin), kind: roundKind(id), quota: 1 },
    ...{ notBefore: begin.toISOString(), notAfter: end.toISOString() },
  });
  return appendKeys(context, [key]);
}
