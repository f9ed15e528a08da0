import { Field, ObjectType } from 'type-graphql';
import { Day } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import { Refusal } from '../../kernel/refusal.ts';

@ObjectType({ implements: Refusal, description: 'A round cannot open, or last, as these days say.' })
export class CultureRoundDaysRefused extends Refusal {
  @Field(() => Day, { description: 'The first day on which a round that is made today can open.' })
  firstDay: string;

  constructor(language: Language, firstDay: string) {
    super(
      {
        nl: `Een ronde opent op zijn vroegst op ${written(firstDay, language)}: ieders browser moet de sleutel een week eerder hebben gezien. Ze duurt hooguit vier weken en begint binnen een jaar.`,
        en: `A round opens on ${written(firstDay, language)} at the earliest: every browser must have seen its key a week before. It lasts four weeks at most, and begins within a year.`,
      }[language],
    );
    this.firstDay = firstDay;
  }
}

/** A day as a sentence has it: 27 November. */
export function written(day: string, language: Language): string {
  const form = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', form).format(new Date(day));
}

@ObjectType({ implements: Refusal, description: 'There is a round on some of these days already.' })
export class CultureRoundOverlapsRefused extends Refusal {
  constructor(language: Language) {
    super(
      {
        nl: 'In deze dagen loopt al een ronde. Twee tegelijk zou mensen twee keer hetzelfde vragen.',
        en: 'There is a round in these days already. Two at a time would ask people the same thing twice.',
      }[language],
    );
  }
}

@ObjectType({ implements: Refusal, description: 'There is no such round, or it is summed already.' })
export class CultureRoundNotFoundRefused extends Refusal {
  constructor(language: Language) {
    super(
      {
        nl: 'Deze ronde is er niet, of de wolken staan er al.',
        en: 'This round is not here, or its clouds are shown already.',
      }[language],
    );
  }
}
