import { Field, Int, ObjectType } from 'type-graphql';
import { Value } from '../purpose/values/value.ts';
import { Recognition } from './recognition.ts';

@ObjectType({ description: 'What the wall knows of a value; the same for every viewer.', simpleResolvers: true })
export class ValueProof {
  @Field(() => Value, { description: 'The value, which may be retired.' })
  value!: Value;

  @Field(() => [Recognition], { description: 'The newest published recognitions that show it, newest first.' })
  newestRecognitions!: Recognition[];

  @Field(() => Int, {
    description: 'How many published recognitions show it, as counted on an index within the last minute.',
  })
  recognitionCount!: number;

  @Field(() => Int, {
    description:
      'How many times readers said "I\'ll do this too" of published recognitions that show it, counted likewise.',
  })
  copyCount!: number;

  @Field(() => Boolean, {
    description: 'No recognition of it was published for three months, and it was there for as long.',
  })
  isUnseen!: boolean;
}
