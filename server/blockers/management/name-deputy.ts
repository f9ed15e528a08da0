import { randomUUID } from 'node:crypto';
import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { addMonths } from '../../kernel/calendar.ts';
import type { RequestContext } from '../../kernel/context.ts';
import { Day } from '../../kernel/day.ts';
import type { Words } from '../../kernel/language.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { isUniqueViolation } from '../../kernel/unique-violation.ts';
import { CalendarDay } from '../../kernel/validation.ts';
import { write } from '../../kernel/write.ts';
import { InvalidDaysRefused, NotALeaderRefused, PersonNotFoundRefused } from '../vocabulary/refusals.ts';
import { todayIn } from '../vocabulary/today.ts';
import { DeputyRow } from './deputy.row.ts';
import { Deputy } from './deputy.ts';
import { deputiesWhere } from './read-deputies.ts';
import { rolesOf } from './roles.ts';

@InputType({ description: 'Who acts for the viewer for a while.' })
export class NameDeputyInput {
  @Field(() => ID, { description: 'The colleague.' })
  personId!: string;

  @Field(() => Day, { description: 'The first day.' })
  @CalendarDay()
  startsOn!: string;

  @Field(() => Day, { description: 'The last day.' })
  @CalendarDay()
  endsOn!: string;
}

export const NameDeputyResult = createUnionType({
  name: 'NameDeputyResult',
  description:
    'The deputy as named; refused to whoever leads nobody, for somebody who is no active colleague, and for days that do not fit.',
  types: () => [Deputy, NotALeaderRefused, PersonNotFoundRefused, InvalidDaysRefused] as const,
});

/** A leader names who acts for them while they are away; several at once are allowed, each for the same days once. */
export async function nameDeputy(context: RequestContext, input: NameDeputyInput): Promise<typeof NameDeputyResult> {
  const { language, viewer } = context;
  const { lines, management } = await rolesOf(context);
  if (!lines.isLeader(viewer.personId) && !management.has(viewer.personId)) return new NotALeaderRefused(language);
  const deputyId = uuidOf('Person', input.personId);
  if (!deputyId || deputyId === viewer.personId || !lines.isActive(deputyId))
    return new PersonNotFoundRefused(language);
  const { startsOn, endsOn } = input;
  if (endsOn < startsOn || endsOn < todayIn(context) || endsOn > addMonths(startsOn, 12))
    return new InvalidDaysRefused(wrongDays[language]);
  const days = { leaderId: viewer.personId, deputyId, fromDay: startsOn, untilDay: endsOn };
  await write(context, (db) => db.insert(DeputyRow, { id: randomUUID(), ...days })).catch(unlessNamed);
  const isIt = 'leader_id = ? AND deputy_id = ? AND from_day = ? AND until_day = ?';
  return (await deputiesWhere(context, isIt, Object.values(days)))[0]!;
}

/** Whoever is named for these days already is not named again. */
function unlessNamed(error: unknown): void {
  if (!isUniqueViolation(error)) throw error;
}

const wrongDays: Words = {
  nl: 'Kies een laatste dag die nog komt en niet vóór de eerste ligt, hooguit een jaar later.',
  en: 'Choose a last day that is still to come and not before the first, at most a year later.',
};
