import { Field, ObjectType } from 'type-graphql';
import { written } from '../../culture/rounds/refusals.ts';
import { Day } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { DilemmaPair } from './dilemma-pair.ts';
import { DilemmaTexts } from './dilemma-texts.ts';

@ObjectType({ implements: Refusal, description: 'There is no such dilemma, or it was taken back.' })
export class DilemmaNotFoundRefused extends Refusal {
  constructor(language: Language) {
    super({ nl: 'Dit dilemma is er niet (meer).', en: 'This dilemma is not here (any more).' }[language]);
  }
}

@ObjectType({ implements: Refusal, description: 'Its two values are not two of the values that there are now.' })
export class DilemmaValuesRefused extends Refusal {
  constructor(language: Language) {
    super(
      {
        nl: 'Kies voor elke keuze een andere waarde, uit de waarden die er nu zijn.',
        en: 'Choose another value for each course, of the values that there are now.',
      }[language],
    );
  }
}

@ObjectType({ implements: Refusal, description: 'Somebody else changed the dilemma meanwhile.' })
export class DilemmaChangedRefused extends Refusal {
  @Field(() => DilemmaTexts, { description: 'The dilemma as it is now.' })
  current: DilemmaTexts;

  constructor(language: Language, current: DilemmaTexts) {
    super(
      {
        nl: 'Iemand anders heeft dit dilemma intussen veranderd. Wat jij hebt getypt, staat er nog.',
        en: 'Somebody else has changed this dilemma meanwhile. What you typed is still here.',
      }[language],
    );
    this.current = current;
  }
}

@ObjectType({
  implements: Refusal,
  description: 'It opens tomorrow or has opened, so neither its texts nor its days can change.',
})
export class DilemmaFrozenRefused extends Refusal {
  constructor(language: Language) {
    super(
      {
        nl: 'Vanaf de dag voor de opening ligt een dilemma vast: iedereen moet dezelfde tekst beantwoorden.',
        en: 'From the day before it opens, a dilemma is fixed: everybody has to answer the same text.',
      }[language],
    );
  }
}

@ObjectType({ implements: Refusal, description: 'A dilemma cannot open, or last, as these days say.' })
export class DilemmaDaysRefused extends Refusal {
  @Field(() => Day, { description: 'The first day on which a dilemma that is planned today can open.' })
  firstDay: string;

  constructor(language: Language, firstDay: string) {
    super(
      {
        nl: `Een dilemma opent op zijn vroegst op ${written(firstDay, language)}: ieders browser moet de sleutel een week eerder hebben gezien. Het duurt hooguit vier weken en begint binnen een jaar.`,
        en: `A dilemma opens on ${written(firstDay, language)} at the earliest: every browser must have seen its key a week before. It lasts four weeks at most, and begins within a year.`,
      }[language],
    );
    this.firstDay = firstDay;
  }
}

@ObjectType({ implements: Refusal, description: 'Another dilemma has some of these days.' })
export class DilemmaOverlapsRefused extends Refusal {
  constructor(language: Language) {
    super(
      {
        nl: 'In deze dagen is er al een dilemma. Eén tegelijk, dan krijgt elk dilemma de aandacht.',
        en: 'There is a dilemma in these days already. One at a time, so that each gets its attention.',
      }[language],
    );
  }
}

@ObjectType({
  implements: Refusal,
  description: 'These two neighbours had their turn: other neighbouring values have had fewer dilemmas.',
})
export class PairNotDueRefused extends Refusal {
  @Field(() => [DilemmaPair], { description: 'The pairs whose turn it is, from the top of the order.' })
  due: DilemmaPair[];

  constructor(language: Language, due: DilemmaPair[]) {
    const names = due.map(({ upper, lower }) => `“${upper.name}” / “${lower.name}”`).join('; ');
    super(
      {
        nl: `Deze twee waarden waren al aan de beurt. Eerst komen deze buren: ${names}.`,
        en: `These two values have had their turn. These neighbours come first: ${names}.`,
      }[language],
    );
    this.due = due;
  }
}
