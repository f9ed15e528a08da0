import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../kernel/date-time.ts';
import type { Language, Words } from '../../kernel/language.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { Person } from '../../people/person.ts';
import type { LastChange } from '../changes/latest-change.ts';
import { CollisionTexts, ValuesForEditing, ValueTexts } from './value-texts.ts';

@ObjectType({ implements: Refusal, description: 'No value, or no behaviour of that value, has this id.' })
export class ValueNotFoundRefused extends Refusal {
  constructor(language: Language) {
    super({ nl: 'Deze waarde is er niet meer. Kies een andere.', en: 'This value is gone. Choose another.' }[language]);
  }
}

@ObjectType({ implements: Refusal, description: 'Somebody else changed the value meanwhile.' })
export class ValueChangedRefused extends Refusal implements LastChange {
  @Field(() => ValueTexts, { description: 'The value as it is now.' })
  current: ValueTexts;

  @Field(() => Person, { nullable: true, description: 'Who changed it; null where an operator did.' })
  changedBy!: Person | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was changed.' })
  changedAt!: string | null;

  constructor(language: Language, current: ValueTexts, last: LastChange) {
    super(changedMeanwhile(language, last, { nl: 'deze waarde', en: 'this value' }));
    this.current = current;
    Object.assign(this, last);
  }
}

@ObjectType({ implements: Refusal, description: 'Somebody else changed the order of the values meanwhile.' })
export class ValueOrderChangedRefused extends Refusal implements LastChange {
  @Field(() => ValuesForEditing, { description: 'The values as they stand now.' })
  current: ValuesForEditing;

  @Field(() => Person, { nullable: true, description: 'Who changed it; null where an operator did.' })
  changedBy!: Person | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was changed.' })
  changedAt!: string | null;

  constructor(language: Language, current: ValuesForEditing, last: LastChange) {
    super(changedMeanwhile(language, last, { nl: 'de volgorde', en: 'the order' }));
    this.current = current;
    Object.assign(this, last);
  }
}

@ObjectType({ implements: Refusal, description: 'Somebody else wrote this example meanwhile.' })
export class CollisionChangedRefused extends Refusal implements LastChange {
  @Field(() => CollisionTexts, { description: 'The example as it is now.' })
  current: CollisionTexts;

  @Field(() => Person, { nullable: true, description: 'Who wrote it; null where an operator did.' })
  changedBy!: Person | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was written.' })
  changedAt!: string | null;

  constructor(language: Language, current: CollisionTexts, last: LastChange) {
    super(changedMeanwhile(language, last, { nl: 'dit voorbeeld', en: 'this example' }));
    this.current = current;
    Object.assign(this, last);
  }
}

function changedMeanwhile(language: Language, { changedBy }: LastChange, what: Words): string {
  return {
    nl: `${changedBy?.name || 'Iemand anders'} heeft ${what.nl} intussen veranderd. Wat jij hebt gedaan, staat er nog.`,
    en: `${changedBy?.name || 'Somebody else'} has changed ${what.en} meanwhile. What you did is still here.`,
  }[language];
}

@ObjectType({ implements: Refusal, description: 'New neighbours have no example yet of what to do when they clash.' })
export class CollisionsMissingRefused extends Refusal {
  @Field(() => [CollisionTexts], { description: 'The pairs, from top to bottom, each with an empty text.' })
  pairs: CollisionTexts[];

  constructor(language: Language, pairs: CollisionTexts[], names: string[]) {
    const list = names.join('; ');
    super(
      {
        nl: `Schrijf nog een voorbeeld van wat je doet als ze botsen: ${list}.`,
        en: `Please write an example of what to do when they clash: ${list}.`,
      }[language],
    );
    this.pairs = pairs;
  }
}

@ObjectType({ implements: Refusal, description: 'The two values do not stand next to each other, in this order.' })
export class NotNeighboursRefused extends Refusal {
  @Field(() => ValuesForEditing, { description: 'The values as they stand now.' })
  current: ValuesForEditing;

  constructor(language: Language, current: ValuesForEditing) {
    super(
      {
        nl: 'Deze twee waarden staan niet meer zo naast elkaar. Wat je hebt getypt, staat er nog.',
        en: 'These two values do not stand next to each other like this any more. What you typed is still here.',
      }[language],
    );
    this.current = current;
  }
}

@ObjectType({ implements: Refusal, description: 'Another value has this name, maybe one that was retired.' })
export class ValueNameTakenRefused extends Refusal {
  @Field(() => ValueTexts, { description: 'The value that has it.' })
  other: ValueTexts;

  constructor(language: Language, other: ValueTexts, name: string) {
    const found = {
      now: { nl: `Er is al een waarde ${name}.`, en: `There is a value ${name} already.` },
      before: {
        nl: `${name} is een waarde van vroeger. Zet die terug, of kies een andere naam.`,
        en: `${name} is a former value. Bring it back, or choose another name.`,
      },
    };
    super(found[other.retiredAt ? 'before' : 'now'][language]);
    this.other = other;
  }
}

@ObjectType({ implements: Refusal, description: 'There are as many values as fit on the page.' })
export class TooManyValuesRefused extends Refusal {
  @Field(() => Int, { description: 'How many there can be.' })
  limit: number;

  constructor(language: Language, limit: number) {
    super(
      {
        nl: `Er zijn al ${limit} waarden, en meer onthoudt niemand. Neem eerst afscheid van een andere.`,
        en: `There are ${limit} values already, and nobody remembers more. Retire another one first.`,
      }[language],
    );
    this.limit = limit;
  }
}

@ObjectType({ implements: Refusal, description: 'Without a value nobody could nominate.' })
export class LastValueRefused extends Refusal {
  constructor(language: Language) {
    super(
      {
        nl: 'Dit is de laatste waarde. Zonder waarde kan niemand nomineren: voeg eerst een andere toe.',
        en: 'This is the last value. Without one nobody can nominate: add another one first.',
      }[language],
    );
  }
}
