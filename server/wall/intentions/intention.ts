import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../../kernel/date-time.ts';
import { connectionOf } from '../../kernel/paging.ts';
import { Recognition } from '../recognition.ts';

@ObjectType({
  description: 'A recognition to which the viewer said "I\'ll do this too". Nobody else can read it.',
  simpleResolvers: true,
})
export class Intention {
  @Field(() => ID, { description: 'The global id of the recognition.' })
  recognitionId!: string;

  @Field(() => Recognition, { description: 'The recognition, which is on the wall.' })
  recognition!: Recognition;

  @Field(() => DateTime, { nullable: true, description: 'When the viewer said so; null for what was said long ago.' })
  intendedAt!: string | null;
}

export const IntentionConnection = connectionOf('Intention', () => Intention);
