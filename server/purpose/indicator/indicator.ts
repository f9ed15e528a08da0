import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Language } from '../../kernel/language.ts';
import { Node } from '../../kernel/node.ts';
import type { AnnotationFacts } from './read-annotations.ts';

@ObjectType({ description: "The indicator's figure in one month.", simpleResolvers: true })
export class IndicatorPoint {
  @Field(() => String, { description: 'The month: `2026-11`.' })
  month!: string;

  @Field(() => Float, { description: 'The figure.' })
  value!: number;
}

@ObjectType({
  implements: Node,
  description: 'How customers value the organisation: one figure a month. There is one such indicator.',
  simpleResolvers: true,
})
export class Indicator extends Node {
  uuid!: string;

  /** What stands beside the line, where it was read with the indicator. */
  storedAnnotations?: AnnotationFacts[];

  @Field(() => String, { description: 'What is measured, in a few words.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What the figure counts: `%`, `out of 10`.' })
  unit!: string | null;

  @Field(() => Boolean, { description: 'Whether a rising line is good news.' })
  higherIsBetter!: boolean;

  @Field(() => String, { nullable: true, description: 'Where the figure comes from.' })
  source!: string | null;

  @Field(() => String, { nullable: true, description: 'What it does not tell, in a sentence.' })
  weakness!: string | null;

  @Field(() => String, {
    description: 'The language of its texts, another than asked for where a translation is missing.',
  })
  lang!: Language;

  @Field(() => Int, { description: 'Counts changes of its description and its figures.' })
  version!: number;

  @Field(() => [IndicatorPoint], {
    description: 'Its figures, the oldest month first; a month without one is left out.',
  })
  points!: IndicatorPoint[];
}
