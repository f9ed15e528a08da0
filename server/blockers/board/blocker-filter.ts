import { Field, ID, InputType } from 'type-graphql';
import { BlockerKind, BlockerState } from '../vocabulary/blocker-enums.ts';

@InputType({ description: 'Which blockers to show; several conditions narrow it down together.' })
export class BlockerFilter {
  @Field(() => BlockerKind, { nullable: true, description: 'Of this kind.' })
  kind?: BlockerKind | null;

  @Field(() => [BlockerState], { nullable: true, description: 'That stand in one of these ways.' })
  states?: BlockerState[] | null;

  @Field(() => ID, { nullable: true, description: 'Addressed to this person.' })
  addresseeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'That this person must answer now.' })
  holderId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Addressed to somebody of this department or one below it.' })
  departmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Answers to this question round.' })
  roundId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only overdue ones. False: only the others.' })
  isOverdue?: boolean | null;

  @Field(() => String, { nullable: true, description: 'With all of these words, or words that begin so.' })
  search?: string | null;
}
