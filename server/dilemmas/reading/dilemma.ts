import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Day } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import { Node } from '../../kernel/node.ts';
import { connectionOf } from '../../kernel/paging.ts';
import { Person } from '../../people/person.ts';
import { Value } from '../../purpose/values/value.ts';
import { Recognition } from '../../wall/recognition.ts';
import { DilemmaOutcome } from './outcome.ts';

export enum DilemmaState {
  DRAFT = 'DRAFT',
  PLANNED = 'PLANNED',
  OPEN = 'OPEN',
  COUNTING = 'COUNTING',
  ANSWERED = 'ANSWERED',
  TOO_FEW = 'TOO_FEW',
}
registerEnumType(DilemmaState, {
  name: 'DilemmaState',
  description: 'Where a dilemma is.',
  valuesConfig: {
    DRAFT: { description: 'It has no days yet; only editors see it.' },
    PLANNED: { description: 'It opens on a day to come; only editors see it.' },
    OPEN: { description: 'It can be answered today.' },
    COUNTING: { description: 'It is over, and its last answers are on their way.' },
    ANSWERED: { description: 'What people chose is shown.' },
    TOO_FEW: { description: 'Fewer people than the minimum answered, so no figure is shown, now or later.' },
  },
});

@ObjectType({ description: 'What one can do in a dilemma.', simpleResolvers: true })
export class DilemmaCourse {
  @Field(() => Int, { description: 'Its place, 1 or 2: what an answer names. It was drawn, and says nothing.' })
  number!: number;

  @Field(() => String, { description: 'What one does, in the language of the dilemma.' })
  text!: string;

  @Field(() => Value, { nullable: true, description: 'The value that it comes from; null before the close.' })
  value!: Value | null;

  @Field(() => String, {
    nullable: true,
    description: 'What that value was called when the dilemma opened; null before the close.',
  })
  valueName!: string | null;

  @Field(() => String, { nullable: true, description: 'The language of that name.' })
  valueLang!: Language | null;
}

@ObjectType({ description: 'What a leader answered by name.', simpleResolvers: true })
export class DilemmaOpenAnswer {
  @Field(() => Person, { description: 'Who answered; they may have left since.' })
  person!: Person;

  @Field(() => Int, { description: 'The number of the course.' })
  course!: number;
}

@ObjectType({
  implements: Node,
  description:
    'Two courses of action, each from a value, of which everybody chooses one; the order of the values decides.',
  simpleResolvers: true,
})
export class Dilemma extends Node {
  uuid!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'What the list of keys, the offers and `issueRoundToken` call it, a bare uuid; null without days, and another one after a change of days.',
  })
  round!: string | null;

  @Field(() => DilemmaState, { description: 'Where it is.' })
  state!: DilemmaState;

  @Field(() => Day, { nullable: true, description: 'The first day on which it can be answered; null for a draft.' })
  opensOn!: string | null;

  @Field(() => Day, { nullable: true, description: 'The last such day; null for a draft.' })
  closesOn!: string | null;

  @Field(() => String, { description: 'What happens, and what is asked.' })
  question!: string;

  @Field(() => String, {
    description: 'The language of all its texts, another than asked for where a translation is missing.',
  })
  lang!: Language;

  @Field(() => [DilemmaCourse], { description: 'The two courses, in an order that was drawn.' })
  courses!: DilemmaCourse[];

  @Field(() => Int, {
    description:
      'At least so many people answered without their name: rounded down to a multiple of the minimum; it changes with a delivery.',
  })
  answerCount!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The number of the course that the order of the values chose when it opened; null before the close.',
  })
  courseByOrder!: number | null;

  @Field(() => DilemmaOutcome, {
    nullable: true,
    description: 'How many chose by the order; null until it is answered, and where too few answered.',
  })
  outcome!: DilemmaOutcome | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Of a hundred who answered without their name about so many chose by the order, in steps of five; for `SHARE` alone.',
  })
  percentage!: number | null;

  @Field(() => String, { nullable: true, description: 'Why the order says so; null before the close.' })
  explanation!: string | null;

  @Field(() => [Recognition], {
    description: 'Published recognitions in which just this happened, up to three; empty before the close.',
  })
  recognitions!: Recognition[];

  @Field(() => [DilemmaOpenAnswer], {
    description: 'What leaders answered by name, by their names; empty before the close.',
  })
  openAnswers!: DilemmaOpenAnswer[];
}

export const DilemmaConnection = connectionOf('Dilemma', () => Dilemma);
