import { Field, Int, ObjectType } from 'type-graphql';
import { Day } from '../../kernel/day.ts';
import { Node } from '../../kernel/node.ts';
import { connectionOf } from '../../kernel/paging.ts';
import { Person } from '../../people/person.ts';
import { BlockerRound } from '../rounds/blocker-round.ts';
import { BlockerKind, BlockerState, BlockerVisibility } from '../vocabulary/blocker-enums.ts';
import { BlockerTurn } from './blocker-turn.ts';

/**
 * A blocker as everybody who may read it sees it. All that a page of the board shows is a property, so that whole pages can
 * be kept; what hangs on it further is resolved apart.
 */
@ObjectType({
  implements: Node,
  description: 'What stands between staff and happier customers, and what management does about it.',
  simpleResolvers: true,
})
export class Blocker extends Node {
  uuid!: string;
  mergedIntoUuid!: string | null;
  recognitionUuid!: string | null;

  @Field(() => BlockerKind, { description: 'Which kind of thing is in the way.' })
  kind!: BlockerKind;

  @Field(() => String, { nullable: true, description: 'In a few words; null while it is hidden from the viewer.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'What is in the way; null while it is hidden from the viewer.' })
  obstacle!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it costs the customer; null while it is hidden from the viewer, or when nothing was said.',
  })
  cost!: string | null;

  @Field(() => String, { description: 'The language it was written in, a BCP 47 tag.' })
  lang!: string;

  @Field(() => Person, { nullable: true, description: 'Whom it is addressed to; null: management as a whole.' })
  addressee!: Person | null;

  @Field(() => Person, { nullable: true, description: 'Who must answer now; null: management as a whole.' })
  holder!: Person | null;

  @Field(() => BlockerVisibility, { description: 'Who may read it, as its reporter chose.' })
  visibility!: BlockerVisibility;

  @Field(() => BlockerRound, { nullable: true, description: 'The question round that it answers.' })
  round!: BlockerRound | null;

  @Field(() => Blocker, {
    nullable: true,
    description: 'The same one, where it goes on, as far as the viewer may read that.',
  })
  mergedInto!: Blocker | null;

  @Field(() => Day, { description: 'The day on which its batch was delivered; nothing finer is known.' })
  deliveredOn!: string;

  @Field(() => BlockerState, { description: 'Where it stands.' })
  state!: BlockerState;

  @Field(() => Day, {
    nullable: true,
    description: 'The last day to answer or, once a remedy is promised, to close; null while nothing is due.',
  })
  dueOn!: string | null;

  @Field(() => Boolean, { description: 'A deadline lapsed, and nobody has answered since.' })
  isOverdue!: boolean;

  @Field(() => Int, { description: 'How often it went one level up by itself.' })
  moveUpCount!: number;

  @Field(() => Int, { description: 'How many others say the same, reporters of what was merged into it included.' })
  meTooCount!: number;

  @Field(() => [BlockerTurn], {
    description: 'The conversation, oldest first; empty while it is hidden from the viewer.',
  })
  turns!: BlockerTurn[];

  @Field(() => String, {
    nullable: true,
    description: 'Why it is hidden from staff, for everybody to read; null while it is not.',
  })
  hiddenReason!: string | null;

  @Field(() => Person, { nullable: true, description: 'Who hid it.' })
  hiddenBy!: Person | null;

  @Field(() => Day, { nullable: true, description: 'When management said that it is removed.' })
  closedOn!: string | null;

  @Field(() => Person, { nullable: true, description: 'Who said so.' })
  closedBy!: Person | null;
}

export const BlockerConnection = connectionOf('Blocker', () => Blocker);
