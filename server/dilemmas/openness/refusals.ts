import { ObjectType } from 'type-graphql';
import type { Language } from '../../kernel/language.ts';
import { Refusal } from '../../kernel/refusal.ts';

@ObjectType({ implements: Refusal, description: 'It cannot be answered today.' })
export class DilemmaNotOpenRefused extends Refusal {
  constructor(language: Language) {
    super({ nl: 'Dit dilemma is nu niet open.', en: 'This dilemma is not open now.' }[language]);
  }
}

@ObjectType({ implements: Refusal, description: 'The viewer did not say ahead that they answer dilemmas by name.' })
export class OpennessNotChosenRefused extends Refusal {
  constructor(language: Language) {
    super(
      {
        nl: 'Kies eerst dat je dilemma’s met je naam beantwoordt. Dat telt vanaf het eerste waarvoor je browser nog geen postzegel heeft.',
        en: 'First choose to answer dilemmas with your name. That counts from the first one for which your browser has no stamp yet.',
      }[language],
    );
  }
}

@ObjectType({
  implements: Refusal,
  description:
    'The viewer has the token for this dilemma, used or not: nobody can know, so they cannot answer by name too.',
})
export class DilemmaTokenTakenRefused extends Refusal {
  constructor(language: Language) {
    super(
      {
        nl: 'Je browser heeft de postzegel voor dit dilemma al, en niemand kan zien of je die gebruikte. Je naam telt vanaf het volgende.',
        en: 'Your browser has the stamp for this dilemma already, and nobody can see whether you used it. Your name counts from the next one.',
      }[language],
    );
  }
}
