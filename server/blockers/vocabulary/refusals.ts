import { Field, ObjectType } from 'type-graphql';
import type { Language } from '../../kernel/language.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { BlockerState } from './blocker-enums.ts';

/** Refusals that several verbs share; each with its sentence. */
@ObjectType({ implements: Refusal, description: 'There is no such blocker for the viewer.' })
export class BlockerNotFoundRefused extends Refusal {
  constructor(language: Language) {
    super({ nl: 'Deze blokkade is er niet (meer).', en: 'This blocker is not here (any more).' }[language]);
  }
}

@ObjectType({ implements: Refusal, description: 'It is for somebody else to answer.' })
export class NotYourBlockerRefused extends Refusal {
  constructor(language: Language) {
    super(
      {
        nl: 'Dit is aan wie nu aan zet is, of aan iemand daarboven.',
        en: 'This is for whoever must answer now, or somebody above them.',
      }[language],
    );
  }
}

@ObjectType({ implements: Refusal, description: 'As the blocker stands now, this cannot be done.' })
export class BlockerMovedOnRefused extends Refusal {
  @Field(() => BlockerState, { description: 'How it stands now.' })
  state: BlockerState;

  constructor(language: Language, state: BlockerState) {
    super(
      {
        nl: 'Dit kan niet (meer): er is intussen iets veranderd. Kijk hoe het er nu voor staat.',
        en: 'This cannot be done (any more): something has changed meanwhile. See how things are now.',
      }[language],
    );
    this.state = state;
  }
}

@ObjectType({ implements: Refusal, description: 'The days do not fit.' })
export class InvalidDaysRefused extends Refusal {}

@ObjectType({ implements: Refusal, description: 'Only who leads people can do this.' })
export class NotALeaderRefused extends Refusal {
  constructor(language: Language) {
    super(
      {
        nl: 'Dit is voor wie mensen aanstuurt of in het management zit.',
        en: 'This is for those who lead people or belong to management.',
      }[language],
    );
  }
}

@ObjectType({ implements: Refusal, description: 'No active colleague has this id.' })
export class PersonNotFoundRefused extends Refusal {
  constructor(language: Language) {
    super({ nl: 'Deze collega kennen we niet (meer).', en: 'We do not know this colleague (any more).' }[language]);
  }
}
