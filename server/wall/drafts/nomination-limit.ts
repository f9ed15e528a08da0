import { Field, Int, ObjectType } from 'type-graphql';
import { addDays } from '../../kernel/calendar.ts';
import type { RequestContext } from '../../kernel/context.ts';
import { DateTime } from '../../kernel/date-time.ts';
import { clockIn, dayIn } from '../../kernel/time.ts';
import { dailyLimit } from '../nomination.ts';

@ObjectType({ description: 'How many nominations the viewer can still send.' })
export class NominationLimit {
  @Field(() => Int, { description: 'How many a day.' })
  perDay!: number;

  @Field(() => Int, { description: 'How many more today; a draft can be written and saved without any.' })
  leftToday!: number;

  @Field(() => DateTime, { description: 'When the next day begins.' })
  renewsAt!: string;
}

export async function readNominationLimit({
  db,
  viewer,
  now,
  settings: { timeZone },
}: RequestContext): Promise<NominationLimit> {
  const today = dayIn(timeZone, now());
  const [sent] = await db.rows<{ count: number }>(
    'SELECT COUNT(*) AS count FROM recognition WHERE giver_id = ? AND given_on = ?',
    [viewer.personId, today],
  );
  return {
    perDay: dailyLimit,
    leftToday: Math.max(0, dailyLimit - Number(sent!.count)),
    renewsAt: clockIn(timeZone, addDays(today, 1), 0).toISOString(),
  };
}
