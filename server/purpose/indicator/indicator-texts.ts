import { Field, Int, ObjectType } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import { type Translated, Translations } from '../../kernel/translations.ts';
import { IndicatorPoint } from './indicator.ts';
import { IndicatorAnnotationTexts } from './indicator-annotation.ts';
import { readAnnotationTexts } from './read-annotations.ts';
import { type IndicatorFacts, indicatorFacts, storedPoints, thisMonthIn } from './read-indicator.ts';

@ObjectType({
  description: 'The indicator as it is now, in both languages: what an editor begins with.',
  simpleResolvers: true,
})
export class IndicatorTexts {
  @Field(() => Int, { description: 'Its version: what `basedOn` takes. 0 while nobody has described one.' })
  version!: number;

  @Field(() => String, { description: 'The month that it is now in the organisation, the last one with a figure.' })
  thisMonth!: string;

  @Field(() => Translations, { description: 'What is measured.' })
  name!: Translations;

  @Field(() => Translations, { description: 'What the figure counts.' })
  unit!: Translations;

  @Field(() => Boolean, { description: 'Whether a rising line is good news.' })
  higherIsBetter!: boolean;

  @Field(() => Translations, { description: 'Where the figure comes from.' })
  source!: Translations;

  @Field(() => Translations, { description: 'What it does not tell.' })
  weakness!: Translations;

  @Field(() => [IndicatorPoint], { description: 'Its figures, the oldest month first.' })
  points!: IndicatorPoint[];

  @Field(() => [IndicatorAnnotationTexts], {
    description: 'Its annotations, the oldest month first, with those that the page does not show any more.',
  })
  annotations!: IndicatorAnnotationTexts[];
}

/** The indicator in both languages; empty texts with the version 0 while there is none. */
export async function readIndicatorTexts(context: RequestContext): Promise<IndicatorTexts> {
  const [row] = await context.db.rows<IndicatorFacts>(indicatorFacts);
  const both = (nl?: string | null, en?: string | null): Translated =>
    Object.assign(new Translations(), { nl: nl ?? null, en: en ?? null });
  return Object.assign(new IndicatorTexts(), {
    version: row?.version ?? 0,
    thisMonth: thisMonthIn(context),
    name: both(row?.nameNl, row?.nameEn),
    unit: both(row?.unitNl, row?.unitEn),
    higherIsBetter: row?.higherIsBetter !== 0,
    source: both(row?.sourceNl, row?.sourceEn),
    weakness: both(row?.weaknessNl, row?.weaknessEn),
    points: row ? await storedPoints(context.db, row.id) : [],
    annotations: row ? await readAnnotationTexts(context, row.id) : [],
  });
}
