import { ObjectType } from 'type-graphql';
import type { Language, Words } from '../../kernel/language.ts';
import { Refusal } from '../../kernel/refusal.ts';

@ObjectType({ implements: Refusal, description: 'The round is over, was taken back or is not there.' })
export class CultureRoundOverRefused extends Refusal {
  constructor(language: Language) {
    super(
      {
        nl: 'Deze ronde is dicht. Paren kun je toevoegen en weghalen tot en met de laatste dag.',
        en: 'This round is over. Pairs can be added and taken away until its last day.',
      }[language],
    );
  }
}

export type WhyNoPair = 'NO_WORD' | 'ONE_WORD' | 'BOTH_KNOWN' | 'TOO_MANY';

const reasons: Record<WhyNoPair, Words> = {
  NO_WORD: {
    nl: 'Vul twee keer één woord in, van hooguit 40 tekens: geen zin, adres of opmaak.',
    en: 'Write one word twice, of at most 40 characters: no sentence, address or markup.',
  },
  ONE_WORD: {
    nl: 'Deze twee tellen al als één woord.',
    en: 'These two count as one word already.',
  },
  BOTH_KNOWN: {
    nl: 'Dit zijn twee gewone woorden met elk een eigen betekenis. Een paar is voor woorden van jullie zelf.',
    en: 'These are two common words, each with a meaning of its own. A pair is for words of your own.',
  },
  TOO_MANY: {
    nl: 'Er zijn al 100 paren voor deze ronde. Haal er eerst een weg.',
    en: 'There are 100 pairs for this round already. Remove one first.',
  },
};

@ObjectType({ implements: Refusal, description: 'Two such words make no pair, whatever was given in the round.' })
export class CulturePairRefused extends Refusal {
  constructor(language: Language, why: WhyNoPair) {
    super(reasons[why][language]);
  }
}
