import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../kernel/date-time.ts';
import { Node } from '../../kernel/node.ts';
import { connectionOf } from '../../kernel/paging.ts';
import { Recognition } from '../recognition.ts';

export enum IntentionAnswer {
  DONE = 'DONE',
  NOT_YET = 'NOT_YET',
  LET_GO = 'LET_GO',
}
registerEnumType(IntentionAnswer, {
  name: 'IntentionAnswer',
  description: 'What came of an intention, as its person says.',
  valuesConfig: {
    DONE: { description: 'It worked out; nothing more is asked.' },
    NOT_YET: { description: 'Asked once more two weeks later, and then no more.' },
    LET_GO: { description: 'Nothing more is asked; the reaction stays.' },
  },
});

@ObjectType({
  implements: Node,
  description: 'A recognition to which the viewer said "I\'ll do this too". Nobody else can read it.',
  simpleResolvers: true,
})
export class Intention extends Node {
  @Field(() => Recognition, { description: 'The recognition, which is on the wall.' })
  recognition!: Recognition;

  @Field(() => DateTime, { nullable: true, description: 'When the viewer said so; null for what was said long ago.' })
  intendedAt!: string | null;

  @Field(() => IntentionAnswer, { nullable: true, description: 'What the viewer said last about what came of it.' })
  answer!: IntentionAnswer | null;

  @Field(() => DateTime, { nullable: true, description: 'From when on the viewer is asked; null for never.' })
  askAt!: string | null;

  @Field(() => Boolean, { description: 'It is time to ask the viewer what came of it.' })
  isAsked!: boolean;
}

export const IntentionConnection = connectionOf('Intention', () => Intention);
