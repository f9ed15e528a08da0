import { Field, ObjectType } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.ts';
import type { Language } from '../../kernel/language.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { Indicator } from './indicator.ts';
import { readIndicator } from './read-indicator.ts';

/** Of the months from 1970 on; fifty years of figures. */
export const mostMonths = 600;

@ObjectType({ implements: Refusal, description: 'Somebody else changed the indicator meanwhile.' })
export class IndicatorChangedRefused extends Refusal {
  @Field(() => Indicator, { description: 'The indicator as it is now.' })
  current!: Indicator;

  constructor(language: Language, current: Indicator) {
    super(
      {
        nl: 'Iemand anders heeft het klantcijfer intussen veranderd. Wat jij hebt ingevuld, staat er nog.',
        en: 'Somebody else has changed the customer figure meanwhile. What you filled in is still here.',
      }[language],
    );
    this.current = current;
  }
}

/** The refusal with the indicator as it is committed. */
export async function indicatorChanged(context: RequestContext): Promise<IndicatorChangedRefused> {
  return new IndicatorChangedRefused(context.language, (await readIndicator(context))!);
}

@ObjectType({ implements: Refusal, description: 'Nobody has said yet what is measured.' })
export class IndicatorMissingRefused extends Refusal {
  constructor(language: Language) {
    super(
      {
        nl: 'Beschrijf eerst wat jullie meten. Daarna kun je cijfers invullen.',
        en: 'First describe what you measure. Then you can fill in figures.',
      }[language],
    );
  }
}

@ObjectType({ implements: Refusal, description: 'The month has not begun yet.' })
export class FutureMonthRefused extends Refusal {
  @Field(() => String, { description: 'The month: `2026-12`.' })
  month: string;

  constructor(language: Language, month: string) {
    super(
      {
        nl: `De maand ${month} moet nog beginnen.`,
        en: `The month ${month} has not begun yet.`,
      }[language],
    );
    this.month = month;
  }
}

@ObjectType({ implements: Refusal, description: 'There would be more months than a line can show.' })
export class TooManyMonthsRefused extends Refusal {
  constructor(language: Language) {
    super(
      {
        nl: `Er passen hooguit ${mostMonths} maanden in. Haal eerst oude maanden weg.`,
        en: `At most ${mostMonths} months fit. Take out old months first.`,
      }[language],
    );
  }
}

/** More could not be told apart beside a line. */
export const mostAnnotations = 60;

@ObjectType({ implements: Refusal, description: 'There are as many annotations as can be read beside a line.' })
export class TooManyAnnotationsRefused extends Refusal {
  constructor(language: Language) {
    super(
      {
        nl: `Er passen hooguit ${mostAnnotations} dingen naast de lijn. Haal eerst iets ouds weg.`,
        en: `At most ${mostAnnotations} things fit beside the line. Take away something old first.`,
      }[language],
    );
  }
}

@ObjectType({ implements: Refusal, description: 'Somebody has set this beside the line already.' })
export class AlreadyAnnotatedRefused extends Refusal {
  constructor(language: Language) {
    super({ nl: 'Dit staat al naast de lijn.', en: 'This is beside the line already.' }[language]);
  }
}

@ObjectType({ implements: Refusal, description: 'What was offered is not there any more.' })
export class OfferGoneRefused extends Refusal {
  constructor(language: Language) {
    super(
      {
        nl: 'Dit is er niet meer, of is intussen verborgen. Kies iets anders.',
        en: 'This is gone, or was hidden meanwhile. Choose something else.',
      }[language],
    );
  }
}
