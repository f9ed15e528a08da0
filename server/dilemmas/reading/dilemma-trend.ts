import { Field, Int, ObjectType } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import { Day } from '../../kernel/day.ts';
import { Dilemma } from './dilemma.ts';
import { dilemmasFrom } from './dilemmas-from.ts';
import { DilemmaOutcome } from './outcome.ts';
import { readRows } from './read-dilemmas.ts';

@ObjectType({ description: 'How well people knew the order in one dilemma.', simpleResolvers: true })
export class DilemmaTrendPoint {
  @Field(() => Dilemma, { description: 'The dilemma.' })
  dilemma!: Dilemma;

  @Field(() => Day, { description: 'Its last day.' })
  closesOn!: string;

  @Field(() => DilemmaOutcome, { description: 'How many chose by the order.' })
  outcome!: DilemmaOutcome;

  @Field(() => Int, { nullable: true, description: 'Of a hundred about so many, in steps of five; for `SHARE` alone.' })
  percentage!: number | null;
}

/** Two years of weeks. */
const mostPoints = 104;

/** How well people knew the order, the oldest dilemma first: of the newest that were answered by enough people. */
export async function readTrend(context: RequestContext): Promise<DilemmaTrendPoint[]> {
  const rows = await readRows(
    context,
    `d.complete = 1 AND d.withdrawn = 0 AND d.first_answers + d.second_answers >= ?
     ORDER BY d.opens_on DESC LIMIT ${mostPoints}`,
    [context.settings.issuer.minimumPeople],
  );
  return (await dilemmasFrom(context, rows.reverse())).map((dilemma) => {
    const { closesOn, outcome, percentage } = dilemma;
    return Object.assign(new DilemmaTrendPoint(), { dilemma, closesOn, outcome, percentage });
  });
}
