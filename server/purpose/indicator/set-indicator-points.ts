import { createUnionType, Field, Float, InputType, Int } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import { badInput } from '../../kernel/errors.ts';
import { Figure, Month, Several } from '../../kernel/validation.ts';
import { type FillResult, fillIndicator } from './fill-indicator.ts';
import { Indicator } from './indicator.ts';
import { firstYear, largestFigure } from './read-indicator-file.ts';
import {
  FutureMonthRefused,
  IndicatorChangedRefused,
  IndicatorMissingRefused,
  mostMonths,
  TooManyMonthsRefused,
} from './refusals.ts';

@InputType({ description: "A month's figure as it shall be." })
export class IndicatorPointInput {
  @Field(() => String, { description: 'The month, from 1970 until now: `2026-11`.' })
  @Month(firstYear)
  month!: string;

  @Field(() => Float, { nullable: true, description: 'The figure; left out or null, the month has none.' })
  @Figure(largestFigure)
  value?: number | null;
}

@InputType({ description: 'Figures of the indicator to enter, change or take out.' })
export class SetIndicatorPointsInput {
  @Field(() => Int, { description: 'The version of the indicator that the editor began with.' })
  basedOn!: number;

  @Field(() => [IndicatorPointInput], { description: 'Up to 600 months, each once; the others stay as they are.' })
  @Several(1, mostMonths)
  points!: IndicatorPointInput[];
}

export const SetIndicatorPointsResult = createUnionType({
  name: 'SetIndicatorPointsResult',
  description:
    'The indicator; refused after a change that the editor has not seen, before it is described, for a month to come, and beyond 600 months.',
  types: () =>
    [Indicator, IndicatorChangedRefused, IndicatorMissingRefused, FutureMonthRefused, TooManyMonthsRefused] as const,
});

/** Enters, changes and takes out figures by month, all of them or none. */
export async function setIndicatorPoints(
  context: RequestContext,
  { basedOn, points }: SetIndicatorPointsInput,
): Promise<FillResult> {
  refuseTwice(context, points);
  const figures = points.map(({ month, value }) => ({ month, value: value ?? null }));
  return fillIndicator(context, basedOn, figures);
}

function refuseTwice({ language }: RequestContext, points: IndicatorPointInput[]): void {
  const months = points.map(({ month }) => month);
  const twice = months.findIndex((month, place) => months.indexOf(month) < place);
  if (twice === -1) return;
  const message = { nl: 'Deze maand staat er twee keer.', en: 'This month is there twice.' }[language];
  throw badInput(language, [{ path: `points.${twice}.month`, message }]);
}
