import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../kernel/date-time.ts';
import { Person } from '../../people/person.ts';

@ObjectType({ description: 'A nomination that the viewer has begun and not sent. Nobody else can read it.' })
export class NominationDraft {
  @Field(() => String, { description: 'The key to send it under, so that it is given once, wherever it is sent from.' })
  idempotencyKey!: string;

  @Field(() => Int, { description: 'One more with each save; a save names the version that it follows.' })
  version!: number;

  @Field(() => DateTime, { description: 'When it was last saved.' })
  savedAt!: string;

  @Field(() => DateTime, { description: 'When it is deleted if nobody saves it any more.' })
  expiresAt!: string;

  @Field(() => [Person], { description: 'Whom it is about so far, in the order in which they were chosen.' })
  receivers!: Person[];

  @Field(() => ID, { nullable: true, description: 'The value that was chosen, which may have been retired since.' })
  valueId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The behaviour that was chosen.' })
  behaviourId!: string | null;

  @Field(() => String, { description: 'The language it is written in.' })
  lang!: string;

  @Field(() => String, { description: 'What happened, as it was typed, also where it is too long to be sent.' })
  situation!: string;

  @Field(() => String, { description: 'What the colleague did, as it was typed.' })
  action!: string;

  @Field(() => String, { description: 'What it did for the customer, as it was typed.' })
  effect!: string;
}
