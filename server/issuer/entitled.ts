import type { Context } from '../kernel/context.ts';

/** Everybody who works here may take tokens. */
export async function countEntitled({ db }: Context): Promise<number> {
  const [row] = await db.rows<{ number: number }>('SELECT COUNT(*) AS number FROM person WHERE active = 1');
  return Number(row!.number);
}

/** How many people took tokens of an epoch, which is how many a letter hides among. In the demo its invented people count. */
export async function countTakers(context: Context, epoch: number): Promise<number> {
  if (context.settings.issuer.everybodyTakes) return countEntitled(context);
  const [row] = await context.db.rows<{ takers: number }>('SELECT takers FROM taker_count WHERE epoch = ?', [epoch]);
  return Number(row?.takers ?? 0);
}

export type ChannelClosed = 'NO_CONFIDENTIAL_CONTACT' | 'TOO_FEW_PEOPLE';

/** Why the channel is closed for everybody; null while it is open. */
export async function channelClosedBecause({ db, settings }: Context): Promise<ChannelClosed | null> {
  if (settings.issuer.confidentialContact === null) return 'NO_CONFIDENTIAL_CONTACT';
  const some = await db.rows(`SELECT 1 FROM person WHERE active = 1 LIMIT ${settings.issuer.minimumPeople}`);
  return some.length < settings.issuer.minimumPeople ? 'TOO_FEW_PEOPLE' : null;
}
