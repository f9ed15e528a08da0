import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Day } from '../../kernel/day.ts';
import { Node } from '../../kernel/node.ts';
import { CultureWord } from '../clouds/culture-word.ts';

export enum CultureRoundState {
  PLANNED = 'PLANNED',
  OPEN = 'OPEN',
  COUNTING = 'COUNTING',
  SHOWN = 'SHOWN',
  TOO_FEW = 'TOO_FEW',
}
registerEnumType(CultureRoundState, {
  name: 'CultureRoundState',
  description: 'Where a round of words is.',
  valuesConfig: {
    PLANNED: { description: 'It opens on a day to come.' },
    OPEN: { description: 'Words can be given today.' },
    COUNTING: { description: 'It is over, and its last words are on their way.' },
    SHOWN: { description: 'Both clouds are shown.' },
    TOO_FEW: { description: 'Fewer people than the minimum took part, so nothing is shown, now or later.' },
  },
});

@ObjectType({
  implements: Node,
  description: 'A round in which everybody gives four words for the culture of today and four for the one they want.',
  simpleResolvers: true,
})
export class CultureRound extends Node {
  uuid!: string;

  @Field(() => Day, { description: 'The first day on which words can be given.' })
  opensOn!: string;

  @Field(() => Day, { description: 'The last day on which words can be given.' })
  closesOn!: string;

  @Field(() => CultureRoundState, { description: 'Where it is.' })
  state!: CultureRoundState;

  @Field(() => Int, {
    description:
      'At least so many people took part: rounded down to a multiple of the minimum; it changes with a delivery.',
  })
  answerCount!: number;

  @Field(() => [CultureWord], { description: 'The culture of today, most given first; empty until it is shown.' })
  today!: CultureWord[];

  @Field(() => [CultureWord], {
    description: 'The culture that people want, most given first; empty until it is shown.',
  })
  wanted!: CultureWord[];

  @Field(() => Int, {
    description: 'Of a hundred words so many are not shown: fewer than three people gave them, or they are names.',
  })
  unshownPercentage!: number;

  @Field(() => Boolean, {
    description: 'Whether words that say the same were joined by another lexicon than the one with which it opened.',
  })
  lexiconChanged!: boolean;
}
