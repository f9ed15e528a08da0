import { createUnionType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { Day } from '../kernel/day.ts';
import { CalendarDay } from '../kernel/validation.ts';
import { Deputy } from './deputy.ts';
import { ColleagueNotFoundRefused, DaysRefused, NotALeaderRefused } from './refusals.ts';

@InputType({ description: 'Who acts for the viewer for a while.' })
export class NameDeputyInput {
  @Field(() => ID, { description: 'The colleague.' })
  deputyId!: string;

  @Field(() => Day, { description: 'The first day.' })
  @CalendarDay()
  from!: string;

  @Field(() => Day, { description: 'The last day.' })
  @CalendarDay()
  until!: string;
}

export const NameDeputyResult = createUnionType({
  name: 'NameDeputyResult',
  description: 'What came of it, or why not.',
  types: () => [Deputy, NotALeaderRefused, ColleagueNotFoundRefused, DaysRefused] as const,
});

export async function nameDeputy(_context: RequestContext, _input: NameDeputyInput): Promise<typeof NameDeputyResult> {
  throw new Error('nameDeputy');
}
