import { randomUUID } from 'node:crypto';
import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { todayIn } from '../../blockers/vocabulary/today.ts';
import { channelClosedBecause } from '../../issuer/entitled.ts';
import { firstOpening, longestRound } from '../../issuer/list-round-key.ts';
import { ChannelClosedRefused } from '../../issuer/refusals.ts';
import { addDays } from '../../kernel/calendar.ts';
import type { RequestContext, Writing } from '../../kernel/context.ts';
import { Day } from '../../kernel/day.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { CalendarDay } from '../../kernel/validation.ts';
import { write } from '../../kernel/write.ts';
import { Dilemma } from '../reading/dilemma.ts';
import { changedDilemma } from '../reading/read-dilemmas.ts';
import { isFrozen } from '../reading/state-of.ts';
import { listDilemmaKeys } from '../rounds/list-dilemma-keys.ts';
import { type Days, lockDilemma, lockPlanned } from './lock-dilemma.ts';
import {
  DilemmaDaysRefused,
  DilemmaFrozenRefused,
  DilemmaNotFoundRefused,
  DilemmaOverlapsRefused,
  DilemmaValuesRefused,
  PairNotDueRefused,
} from './refusals.ts';
import { refusedForValues } from './refused-for-values.ts';

@InputType({ description: 'The days of a dilemma.' })
export class PlanDilemmaInput {
  @Field(() => ID, { description: 'The dilemma.' })
  dilemmaId!: string;

  @Field(() => Day, { description: 'The first day on which it can be answered, nine days from now or later.' })
  @CalendarDay()
  opensOn!: string;

  @Field(() => Day, { nullable: true, description: 'The last such day; a week after the first when left out.' })
  @CalendarDay()
  closesOn?: string | null;
}

export const PlanDilemmaResult = createUnionType({
  name: 'PlanDilemmaResult',
  description:
    'The dilemma with its days; refused where they do not fit, beside another one, for a pair that had its turn, and while the letterbox is closed.',
  types: () =>
    [
      Dilemma,
      DilemmaNotFoundRefused,
      DilemmaFrozenRefused,
      DilemmaDaysRefused,
      DilemmaOverlapsRefused,
      DilemmaValuesRefused,
      PairNotDueRefused,
      ChannelClosedRefused,
    ] as const,
});

/** How far ahead a dilemma can be planned, as a round of words. */
const daysAhead = 366;
const week = 7;

type Refused = Exclude<typeof PlanDilemmaResult, Dilemma>;

/** An editor gives a dilemma its days, and its key is put into the list. */
export async function planDilemma(
  context: RequestContext,
  { dilemmaId, opensOn, closesOn }: PlanDilemmaInput,
): Promise<typeof PlanDilemmaResult> {
  const { language, settings } = context;
  const because = await channelClosedBecause(context);
  if (because) return new ChannelClosedRefused(language, because, settings.issuer.minimumPeople);
  const uuid = uuidOf('Dilemma', dilemmaId);
  const days = { opensOn, closesOn: closesOn ?? addDays(opensOn, week - 1) };
  const refusal = await write(context, (db) => plan(context, db, uuid, days));
  if (refusal) return refusal;
  await listDilemmaKeys(context);
  return changedDilemma(context, uuid!);
}

/** A repeat is answered before the days are. */
async function plan(context: RequestContext, db: Writing, uuid: string | null, days: Days): Promise<Refused | null> {
  const { language } = context;
  const others = await lockPlanned(db);
  const row = await lockDilemma(db, uuid);
  if (!row) return new DilemmaNotFoundRefused(language);
  if (isFrozen(row, todayIn(context))) return new DilemmaFrozenRefused(language);
  if (row.opensOn === days.opensOn && row.closesOn === days.closesOn) return null;
  const first = firstOpening(context);
  if (!fits(days, first)) return new DilemmaDaysRefused(language, first);
  const overlaps = others.some(
    (one) => one.id !== uuid && one.opensOn <= days.closesOn && days.opensOn <= one.closesOn,
  );
  if (overlaps) return new DilemmaOverlapsRefused(language);
  const refusal = await refusedForValues(context, db, row.id, [row.firstValueId, row.secondValueId]);
  if (refusal) return refusal;
  await db.run('UPDATE dilemma SET round_id = ?, opens_on = ?, closes_on = ?, sent_back = 0 WHERE id = ?', [
    ...[randomUUID(), days.opensOn, days.closesOn, uuid],
  ]);
  return null;
}

function fits({ opensOn, closesOn }: Days, first: string): boolean {
  const isAhead = opensOn >= first && opensOn <= addDays(first, daysAhead);
  return isAhead && closesOn >= opensOn && closesOn < addDays(opensOn, longestRound);
}
