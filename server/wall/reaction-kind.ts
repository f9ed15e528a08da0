import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum ReactionKind {
  APPLAUSE = 'APPLAUSE',
  HEART = 'HEART',
  BRIGHT = 'BRIGHT',
  COPY = 'COPY',
}
registerEnumType(ReactionKind, {
  name: 'ReactionKind',
  description: 'The ways to answer a recognition with one touch.',
  valuesConfig: {
    APPLAUSE: { description: 'Well done.' },
    HEART: { description: 'This touches me.' },
    BRIGHT: { description: 'What a good idea.' },
    COPY: { description: '"I\'ll do this too": the number the wall is proud of.' },
  },
});

export const reactionKinds = Object.values(ReactionKind);

@ObjectType({ description: 'How many readers answered in this way.', simpleResolvers: true })
export class ReactionCount {
  @Field(() => ReactionKind, { description: 'The way.' })
  kind!: ReactionKind;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}
