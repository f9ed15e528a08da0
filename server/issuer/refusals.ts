import { Field, Int, ObjectType } from 'type-graphql';
import type { Language } from '../kernel/language.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { ChannelClosed } from './entitled.ts';

@ObjectType({ implements: Refusal, description: 'Three batches of tokens were taken already in this epoch.' })
export class QuotaUsedUpRefused extends Refusal {
  constructor(language: Language) {
    super(
      {
        nl: 'Je haalde deze week al drie keer postzegels op. Volgende week kan het weer.',
        en: 'You took stamps three times this week already. Next week you can again.',
      }[language],
    );
  }
}

@ObjectType({ implements: Refusal, description: 'The keys of that epoch do not sign now.' })
export class EpochClosedRefused extends Refusal {
  @Field(() => Int, { description: 'The epoch that it is here.' })
  epoch: number;

  constructor(language: Language, epoch: number) {
    super(
      {
        nl: 'Voor die week geven we geen postzegels uit. Staat de klok van je computer goed?',
        en: 'No stamps are given for that week. Is your computer’s clock right?',
      }[language],
    );
    this.epoch = epoch;
  }
}

@ObjectType({ implements: Refusal, description: 'Another device of the viewer has the one token for that round.' })
export class RoundTokenTakenRefused extends Refusal {
  constructor(language: Language) {
    super(
      {
        nl: 'Een ander apparaat van je heeft de postzegel voor deze ronde. Antwoord daar.',
        en: 'Another device of yours has the stamp for this round. Answer there.',
      }[language],
    );
  }
}

@ObjectType({ implements: Refusal, description: 'The viewer answers this round by name, so there is no token for it.' })
export class AnswersOpenlyRefused extends Refusal {
  constructor(language: Language) {
    super(
      {
        nl: 'Jij antwoordt hier met je naam. Daarom is er geen postzegel om het ook zonder naam te doen.',
        en: 'You answer this with your name. That is why there is no stamp to do so without it as well.',
      }[language],
    );
  }
}

@ObjectType({ implements: Refusal, description: 'There is no such round, or it is not open now.' })
export class RoundNotOpenRefused extends Refusal {
  constructor(language: Language) {
    super({ nl: 'Deze ronde is nu niet open.', en: 'This round is not open now.' }[language]);
  }
}

@ObjectType({ implements: Refusal, description: 'The viewer does not work here any more.' })
export class NotEntitledRefused extends Refusal {
  constructor(language: Language) {
    super({ nl: 'Dit is voor wie hier werkt.', en: 'This is for people who work here.' }[language]);
  }
}

@ObjectType({ implements: Refusal, description: 'Nobody can write letters in this company now.' })
export class ChannelClosedRefused extends Refusal {
  constructor(language: Language, because: ChannelClosed, minimum: number) {
    super(sentences[because](minimum)[language]);
  }
}

const sentences: Record<ChannelClosed, (minimum: number) => Record<Language, string>> = {
  TOO_FEW_PEOPLE: (minimum) => ({
    nl: `Met minder dan ${minimum} mensen is een brief niet anoniem genoeg. Daarom is de brievenbus dicht.`,
    en: `With fewer than ${minimum} people a letter is not anonymous enough. That is why the letterbox is closed.`,
  }),
  NO_CONFIDENTIAL_CONTACT: () => ({
    nl: 'Dit gaat open zodra je organisatie heeft gezegd wie de vertrouwenspersoon is.',
    en: 'This opens once your organisation has said who the confidential adviser is.',
  }),
};
