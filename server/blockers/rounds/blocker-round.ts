import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Day } from '../../kernel/day.ts';
import { Node } from '../../kernel/node.ts';
import { Person } from '../../people/person.ts';

export enum BlockerRoundRepeat {
  ONCE = 'ONCE',
  WEEKLY = 'WEEKLY',
  MONTHLY = 'MONTHLY',
  QUARTERLY = 'QUARTERLY',
}
registerEnumType(BlockerRoundRepeat, {
  name: 'BlockerRoundRepeat',
  description: 'How often a question round comes.',
  valuesConfig: {
    ONCE: { description: 'This once.' },
    WEEKLY: { description: 'Every week.' },
    MONTHLY: { description: 'Every month.' },
    QUARTERLY: { description: 'Every three months.' },
  },
});

@ObjectType({
  implements: Node,
  description: 'A question of a leader to their part of the organisation; its answers arrive as blockers.',
  simpleResolvers: true,
})
export class BlockerRound extends Node {
  uuid!: string;
  /** Over, by its days or by its asker. */
  isEnded!: boolean;

  @Field(() => Person, { description: 'Who asks.' })
  asker!: Person;

  @Field(() => String, { description: 'The question.' })
  question!: string;

  @Field(() => String, { description: 'The language it is asked in, a BCP 47 tag.' })
  lang!: string;

  @Field(() => BlockerRoundRepeat, { description: 'How often it comes.' })
  repeats!: BlockerRoundRepeat;

  @Field(() => Day, { description: 'The first day to answer.' })
  opensOn!: string;

  @Field(() => Day, { description: 'The last day to answer.' })
  closesOn!: string;

  @Field(() => Boolean, { description: 'It can be answered today.' })
  isOpen!: boolean;

  @Field(() => Int, {
    description: 'At least so many people are asked: rounded down to a multiple of the minimum group; 0 below it.',
  })
  peopleCount!: number;

  @Field(() => Int, { description: 'How many blockers on the board came from it.' })
  answerCount!: number;
}
