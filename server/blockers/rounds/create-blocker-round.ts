import { randomUUID } from 'node:crypto';
import { createUnionType, Field, InputType, ObjectType } from 'type-graphql';
import { addDays, addMonths } from '../../kernel/calendar.ts';
import type { RequestContext, Writing } from '../../kernel/context.ts';
import { Day } from '../../kernel/day.ts';
import { contentHash, earlierUnderKey, IdempotencyKeyReusedRefused } from '../../kernel/idempotency.ts';
import type { Language, Words } from '../../kernel/language.ts';
import { languages } from '../../kernel/language.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { tidy } from '../../kernel/text.ts';
import { isUniqueViolation } from '../../kernel/unique-violation.ts';
import { CalendarDay, Key, OneOf, Text } from '../../kernel/validation.ts';
import { write } from '../../kernel/write.ts';
import { lockPerson } from '../../people/lock-person.ts';
import { rolesOf } from '../management/roles.ts';
import { InvalidDaysRefused, NotALeaderRefused } from '../vocabulary/refusals.ts';
import { todayIn } from '../vocabulary/today.ts';
import { BlockerRoundRow } from './blocker-round.row.ts';
import { BlockerRound, BlockerRoundRepeat } from './blocker-round.ts';
import { isTooFew } from './lapse-rounds.ts';
import { roundByUuid } from './read-rounds.ts';

@InputType({ description: 'A question to the viewer’s part of the organisation.' })
export class CreateBlockerRoundInput {
  @Field(() => String, { description: 'The question, up to 500 characters.' })
  @Text(500)
  question!: string;

  @Field(() => String, { description: 'The language it is asked in.' })
  @OneOf(languages)
  lang!: string;

  @Field(() => BlockerRoundRepeat, { description: 'How often it comes.' })
  repeats!: BlockerRoundRepeat;

  @Field(() => Day, { description: 'The first day to answer.' })
  @CalendarDay()
  opensOn!: string;

  @Field(() => Day, { description: 'The last day to answer.' })
  @CalendarDay()
  closesOn!: string;

  @Field(() => String, { description: 'Made up by the client; the same key asks the same question once.' })
  @Key()
  idempotencyKey!: string;
}

@ObjectType({ implements: Refusal, description: 'The part of the organisation is too small to be asked anonymously.' })
export class TooFewPeopleRefused extends Refusal {
  constructor(language: Language) {
    super(
      {
        nl: 'Jouw deel van de organisatie is te klein: wie antwoordt, moet anoniem kunnen blijven. Iemand boven je kan de vraag misschien wel stellen.',
        en: 'Your part of the organisation is too small: whoever answers must be able to stay anonymous. Somebody above you may be able to ask.',
      }[language],
    );
  }
}

export const CreateBlockerRoundResult = createUnionType({
  name: 'CreateBlockerRoundResult',
  description:
    'The round as asked; refused to whoever leads too few people or nobody, for days that do not fit, and for a key that was used for another question.',
  types: () =>
    [BlockerRound, NotALeaderRefused, TooFewPeopleRefused, InvalidDaysRefused, IdempotencyKeyReusedRefused] as const,
});

/** How long a round can be open, in days. */
const longest: Record<BlockerRoundRepeat, number> = {
  [BlockerRoundRepeat.ONCE]: 92,
  [BlockerRoundRepeat.WEEKLY]: 6,
  [BlockerRoundRepeat.MONTHLY]: 27,
  [BlockerRoundRepeat.QUARTERLY]: 88,
};

/** A leader asks their part of the organisation; the unique index decides whether it is a repeat of what was sent. */
export async function createBlockerRound(
  context: RequestContext,
  input: CreateBlockerRoundInput,
): Promise<typeof CreateBlockerRoundResult> {
  const { language, viewer } = context;
  const { lines } = await rolesOf(context);
  const askerId = viewer.personId;
  if (!lines.isLeader(askerId)) return new NotALeaderRefused(language);
  if (isTooFew(lines, context.settings.issuer.minimumPeople, askerId)) return new TooFewPeopleRefused(language);
  const { opensOn, closesOn, repeats, lang, idempotencyKey } = input;
  const isInOrder = closesOn >= opensOn && closesOn >= todayIn(context) && opensOn <= addMonths(todayIn(context), 12);
  if (!isInOrder || closesOn > addDays(opensOn, longest[repeats])) return new InvalidDaysRefused(wrongDays[language]);
  const asked = { question: tidy(input.question), lang, repeats, opensOn, closesOn };
  const row = {
    id: randomUUID(),
    askerId,
    ...asked,
    beganOn: null,
    lapsed: 0,
    ended: 0,
    announced: 0,
    idempotencyKey,
    contentHash: contentHash(input),
  };
  const stored = await write(context, (db) => insertOnce(db, row));
  if (stored.contentHash !== row.contentHash) return new IdempotencyKeyReusedRefused(language);
  return (await roundByUuid(context, stored.id))!;
}

async function insertOnce(db: Writing, row: BlockerRoundRow): Promise<{ id: string; contentHash: string }> {
  await lockPerson(db, row.askerId);
  try {
    await db.insert(BlockerRoundRow, row);
    db.announce('boardChanged', {});
    return row;
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    return (await earlierUnderKey(db, 'blocker_round', 'asker_id', row.askerId, row.idempotencyKey))!;
  }
}

const wrongDays: Words = {
  nl: 'De laatste dag komt nog en ligt niet vóór de eerste. Een ronde is hooguit drie maanden open, of zo lang als tot de volgende.',
  en: 'The last day is still to come and not before the first. A round is open for three months at most, or until the next one.',
};
