import type { Context } from '../kernel/context.ts';

/** Who may take tokens: everybody who works here. */
export async function countEntitled({ db }: Context): Promise<number> {
  const [row] = await db.rows<{ number: number }>('SELECT COUNT(*) AS number FROM person WHERE active = 1');
  return Number(row!.number);
}

/** How many took tokens of an epoch: among so many a letter hides. In the demo its invented people count. */
export async function countTakers(context: Context, epoch: number): Promise<number> {
  if (context.rules.everybodyTakes) return countEntitled(context);
  const [row] = await context.db.rows<{ takers: number }>('SELECT takers FROM taker_count WHERE epoch = ?', [epoch]);
  return Number(row?.takers ?? 0);
}

export type ChannelClosed = 'NO_CONFIDENTIAL_CONTACT' | 'TOO_FEW_PEOPLE';

/** Why nobody can write at all, or null. */
export async function channelClosedBecause({ db, rules }: Context): Promise<ChannelClosed | null> {
  if (rules.confidentialContact === null) return 'NO_CONFIDENTIAL_CONTACT';
  const some = await db.rows(`SELECT 1 FROM person WHERE active = 1 LIMIT ${rules.minimumPeople}`);
  return some.length < rules.minimumPeople ? 'TOO_FEW_PEOPLE' : null;
}
