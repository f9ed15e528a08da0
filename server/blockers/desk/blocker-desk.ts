import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum DeskClosedReason {
  TOO_FEW_PEOPLE = 'TOO_FEW_PEOPLE',
  NO_CONFIDENTIAL_CONTACT = 'NO_CONFIDENTIAL_CONTACT',
  NO_MANAGEMENT = 'NO_MANAGEMENT',
}
registerEnumType(DeskClosedReason, {
  name: 'BlockerDeskClosedReason',
  description: 'Why no letter can be written.',
  valuesConfig: {
    TOO_FEW_PEOPLE: { description: 'There are too few people to be anonymous among.' },
    NO_CONFIDENTIAL_CONTACT: { description: 'No confidential adviser is configured.' },
    NO_MANAGEMENT: { description: 'There is nobody who would have to answer.' },
  },
});

@ObjectType({ description: 'The confidential adviser and reporting point.', simpleResolvers: true })
export class ConfidentialContact {
  @Field(() => String, { description: 'Who it is and how to reach them.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Their page, when they have one.' })
  url!: string | null;
}

@ObjectType({ description: 'What is to be known of the letter form; the same for everyone.', simpleResolvers: true })
export class BlockerDesk {
  @Field(() => Boolean, { description: 'Letters can be written.' })
  isOpen!: boolean;

  @Field(() => DeskClosedReason, { nullable: true, description: 'Why not.' })
  closedReason!: DeskClosedReason | null;

  @Field(() => String, { nullable: true, description: 'The same as a sentence to show.' })
  closedMessage!: string | null;

  @Field(() => Int, { description: 'How many people may write.' })
  entitledCount!: number;

  @Field(() => Int, { description: 'The minimum group: about fewer people nothing is counted.' })
  minimumCount!: number;

  @Field(() => Boolean, { description: 'The company is small: a letter hides among few.' })
  isSmallCompany!: boolean;

  @Field(() => ConfidentialContact, { nullable: true, description: 'Where to turn with what this form is not for.' })
  confidentialContact!: ConfidentialContact | null;

  @Field(() => String, { description: 'When letters are delivered, as a sentence to show.' })
  deliveryMessage!: string;

  @Field(() => String, { description: 'The origin that serves the letter form, at /letterbox/door/.' })
  letterboxUrl!: string;

  @Field(() => [String], {
    description:
      'Keys of what the form offers, which the letterbox serves sealed: the newest version first, base64url.',
  })
  offersKeys!: string[];
}
