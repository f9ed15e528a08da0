import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Language } from '../kernel/language.ts';
import { Refusal } from '../kernel/refusal.ts';
import { Person } from '../people/person.ts';
import { Value } from '../purpose/values/value.ts';

/** Refusals that several verbs share, or that a verb returns; each with its sentence. */
@ObjectType({ implements: Refusal, description: 'Nobody nominates themselves.' })
export class SelfRecognitionRefused extends Refusal {
  constructor(language: Language) {
    super(
      { nl: 'Jezelf nomineren kan niet. Wie hielp jou erbij?', en: 'You cannot nominate yourself. Who helped you?' }[
        language
      ],
    );
  }
}

@ObjectType({ implements: Refusal, description: 'No colleague has this id.' })
export class ReceiverNotFoundRefused extends Refusal {
  @Field(() => ID, { description: 'The id that nobody has.' })
  receiverId: string;

  constructor(language: Language, receiverId: string) {
    super({ nl: 'Deze collega kennen we niet (meer).', en: 'We do not know this colleague (any more).' }[language]);
    this.receiverId = receiverId;
  }
}

@ObjectType({ implements: Refusal, description: 'The colleague has left.' })
export class InactiveReceiverRefused extends Refusal {
  @Field(() => Person, { description: 'Who has left.' })
  receiver: Person;

  constructor(language: Language, receiver: Person) {
    super({ nl: `${receiver.name} werkt hier niet meer.`, en: `${receiver.name} no longer works here.` }[language]);
    this.receiver = receiver;
  }
}

@ObjectType({ implements: Refusal, description: 'The value was retired: it takes no more recognitions.' })
export class ValueRetiredRefused extends Refusal {
  @Field(() => Value, { description: 'The value.' })
  value: Value;

  constructor(language: Language, value: Value) {
    super(
      {
        nl: `“${value.name}” is intussen een waarde van vroeger: er komen geen verhalen meer bij. Kies een waarde van nu.`,
        en: `“${value.name}” has become a former value: no more stories are added to it. Choose one of the current ones.`,
      }[language],
    );
    this.value = value;
  }
}

@ObjectType({ implements: Refusal, description: 'The giver gave as many recognitions today as a day allows.' })
export class DailyLimitReachedRefused extends Refusal {
  @Field(() => Int, { description: 'How many a day.' })
  limit: number;

  constructor(language: Language, limit: number) {
    super(
      {
        nl: `Je nomineerde vandaag al ${limit} keer. Morgen kan het weer.`,
        en: `You already nominated ${limit} times today. You can again tomorrow.`,
      }[language],
    );
    this.limit = limit;
  }
}

@ObjectType({ implements: Refusal, description: 'There is no such recognition for the viewer.' })
export class RecognitionNotFoundRefused extends Refusal {
  constructor(language: Language) {
    super({ nl: 'Dit verhaal is er niet (meer).', en: 'This story is not here (any more).' }[language]);
  }
}

@ObjectType({ implements: Refusal, description: 'There is no such comment for the viewer.' })
export class CommentNotFoundRefused extends Refusal {
  constructor(language: Language) {
    super({ nl: 'Deze reactie is er niet (meer).', en: 'This comment is not here (any more).' }[language]);
  }
}

@ObjectType({ implements: Refusal, description: 'It is for somebody else to do this.' })
export class NotYoursRefused extends Refusal {
  constructor(language: Language) {
    super({ nl: 'Dit is aan iemand anders.', en: 'This is for somebody else to do.' }[language]);
  }
}

@ObjectType({ implements: Refusal, description: 'The time in which a recognition can be edited is over.' })
export class EditWindowClosedRefused extends Refusal {
  constructor(language: Language) {
    super(
      {
        nl: 'Aanpassen kan tot een kwartier na het plaatsen. Intrekken kan altijd.',
        en: 'A story can be changed for 15 minutes. You can always withdraw it.',
      }[language],
    );
  }
}
