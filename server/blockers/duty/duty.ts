import { Field, Int, ObjectType } from 'type-graphql';
import { Day } from '../../kernel/day.ts';
import { Blocker } from '../board/blocker.ts';

@ObjectType({
  description:
    'With what a turn that was published can be recognised: docs/letterbox-protocol.md, "Management’s duty".',
  simpleResolvers: true,
})
export class TurnProof {
  @Field(() => Int, { description: 'The number of the turn.' })
  number!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The salt of its published hash, base64url; null once it is erased.',
  })
  salt!: string | null;

  @Field(() => Day, { nullable: true, description: 'When the law had it erased; null for nearly all.' })
  erasedOn!: string | null;
}

@ObjectType({ description: 'A deadline that was published.', simpleResolvers: true })
export class DeadlineProof {
  @Field(() => Int, { description: 'Which of the blocker’s deadlines, from 1.' })
  number!: number;

  @Field(() => String, { description: 'The salt of its published hash, base64url.' })
  salt!: string;

  @Field(() => Day, { nullable: true, description: 'The day that was due; null: nothing was.' })
  dueOn!: string | null;
}

@ObjectType({
  description: 'A blocker with what is needed to compare it with what was published.',
  simpleResolvers: true,
})
export class BlockerProof {
  @Field(() => Blocker, { description: 'The blocker, read after the salts.' })
  blocker!: Blocker;

  @Field(() => [TurnProof], { description: 'Of its turns, those that were published.' })
  turns!: TurnProof[];

  @Field(() => [DeadlineProof], {
    description: 'Its published deadlines; the last is that of now, unless a turn is newer.',
  })
  deadlines!: DeadlineProof[];
}

@ObjectType({
  description:
    'How management does its duty to answer, of all that staff may read, counted as what is published with every delivery.',
  simpleResolvers: true,
})
export class Duty {
  @Field(() => Int, { description: 'How many documents were published before this was read.' })
  documentCount!: number;

  @Field(() => Int, { description: 'Letters that were delivered.' })
  deliveredCount!: number;

  @Field(() => Int, { description: 'Answers that were asked for, and given or not given in time.' })
  askedCount!: number;

  @Field(() => Int, { description: 'Of these, those given in time.' })
  answeredOnTimeCount!: number;

  @Field(() => Int, { description: 'Removed, and a reporter says so too.' })
  confirmedCount!: number;

  @Field(() => Int, { description: 'Overdue now.' })
  overdueCount!: number;

  @Field(() => [BlockerProof], {
    description: 'Of the blockers asked for, those that all staff may read and that are not hidden.',
  })
  proofs!: BlockerProof[];
}
