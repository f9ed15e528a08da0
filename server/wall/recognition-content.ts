import { Field, ID, InputType } from 'type-graphql';
import { Text } from '../kernel/validation.ts';

/** What a giver can say and later change. The schema knows only the inputs that extend it. */
@InputType()
export abstract class RecognitionContentInput {
  @Field(() => ID, { description: 'The value it shows.' })
  valueId!: string;

  @Field(() => ID, { nullable: true, description: 'The behaviour of that value, when one fits.' })
  behaviourId?: string | null;

  @Field(() => String, { description: "What happened: the customer's situation, up to 1,000 characters." })
  @Text(1000)
  situation!: string;

  @Field(() => String, { description: 'What the colleague visibly did, up to 1,000 characters.' })
  @Text(1000)
  action!: string;

  @Field(() => String, { description: 'What it did for the customer, up to 1,000 characters.' })
  @Text(1000)
  effect!: string;
}
