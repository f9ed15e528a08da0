import { randomUUID } from 'node:crypto';
import { createUnionType, Field, InputType } from 'type-graphql';
import { channelClosedBecause } from '../../issuer/entitled.ts';
import { firstOpening, longestRound } from '../../issuer/list-round-key.ts';
import { ChannelClosedRefused } from '../../issuer/refusals.ts';
import { addDays } from '../../kernel/calendar.ts';
import type { RequestContext, Writing } from '../../kernel/context.ts';
import { Day } from '../../kernel/day.ts';
import { contentHash, earlierUnderKey, IdempotencyKeyReusedRefused } from '../../kernel/idempotency.ts';
import { forUpdate } from '../../kernel/sql.ts';
import { CalendarDay, Key } from '../../kernel/validation.ts';
import { write } from '../../kernel/write.ts';
import { lockPerson } from '../../people/lock-person.ts';
import { CultureRoundRow } from './culture-round.row.ts';
import { CultureRound } from './culture-round.ts';
import { listRoundKeys } from './list-round-keys.ts';
import { changedRound } from './read-culture-rounds.ts';
import { CultureRoundDaysRefused, CultureRoundOverlapsRefused } from './refusals.ts';

@InputType({ description: 'A round in which everybody gives words for the culture.' })
export class CreateCultureRoundInput {
  @Field(() => Day, { description: 'The first day on which words can be given, nine days from now or later.' })
  @CalendarDay()
  opensOn!: string;

  @Field(() => Day, { description: 'The last such day.' })
  @CalendarDay()
  closesOn!: string;

  @Field(() => String, { description: 'Made up by the client; the same key makes the same round once.' })
  @Key()
  idempotencyKey!: string;
}

export const CreateCultureRoundResult = createUnionType({
  name: 'CreateCultureRoundResult',
  description: 'The round; refused where the days do not fit, beside another round, and while the letterbox is closed.',
  types: () =>
    [
      CultureRound,
      CultureRoundDaysRefused,
      CultureRoundOverlapsRefused,
      ChannelClosedRefused,
      IdempotencyKeyReusedRefused,
    ] as const,
});

/** How far ahead a round can be made: rounds a year apart are compared, and who plans one plans the next. */
const daysAhead = 366;

/** An editor makes a round, and its key is put into the list. */
export async function createCultureRound(
  context: RequestContext,
  input: CreateCultureRoundInput,
): Promise<typeof CreateCultureRoundResult> {
  const { language, settings, viewer } = context;
  const because = await channelClosedBecause(context);
  if (because) return new ChannelClosedRefused(language, because, settings.issuer.minimumPeople);
  const { opensOn, closesOn, idempotencyKey } = input;
  const row: CultureRoundRow = {
    ...{ id: randomUUID(), editorId: viewer.personId, opensOn, closesOn, idempotencyKey },
    ...{ answers: 0, announced: 0, complete: 0, summed: 0, withdrawn: 0, unshown: 0, contentHash: contentHash(input) },
    ...{ lexicon: null, summedWith: null },
  };
  const first = firstOpening(context);
  const fits =
    opensOn >= first &&
    opensOn <= addDays(first, daysAhead) &&
    closesOn >= opensOn &&
    lastsLongEnough(opensOn, closesOn);
  const stored = await write(context, (db) => insertOnce(db, row, fits));
  if (stored === 'DAYS') return new CultureRoundDaysRefused(language, first);
  if (stored === 'OVERLAPS') return new CultureRoundOverlapsRefused(language);
  if (stored.contentHash !== row.contentHash) return new IdempotencyKeyReusedRefused(language);
  await listRoundKeys(context);
  return (await changedRound(context, stored.id))!;
}

function lastsLongEnough(opensOn: string, closesOn: string): boolean {
  return closesOn < addDays(opensOn, longestRound);
}

/** All rounds are locked for it, so that of two editors one sees the other's. A repeat is answered before the days are. */
async function insertOnce(
  db: Writing,
  row: CultureRoundRow,
  fits: boolean,
): Promise<'DAYS' | 'OVERLAPS' | { id: string; contentHash: string }> {
  await lockPerson(db, row.editorId);
  const earlier = await earlierUnderKey(db, 'culture_round', 'editor_id', row.editorId, row.idempotencyKey);
  if (earlier) return earlier;
  if (!fits) return 'DAYS';
  const sql = 'SELECT id, opens_on AS opensOn, closes_on AS closesOn FROM culture_round WHERE withdrawn = 0';
  const rounds = await db.rows<{ opensOn: string; closesOn: string }>(sql + forUpdate(db.dialect));
  if (rounds.some((one) => one.opensOn <= row.closesOn && row.opensOn <= one.closesOn)) return 'OVERLAPS';
  await db.insert(CultureRoundRow, row);
  db.announce('cultureChanged', {});
  return row;
}
