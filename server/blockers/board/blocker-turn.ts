import { Field, Int, ObjectType } from 'type-graphql';
import { Day } from '../../kernel/day.ts';
import { Person } from '../../people/person.ts';
import { RemedyKind, TurnAct } from '../vocabulary/blocker-enums.ts';

@ObjectType({ description: 'One turn of the conversation about a blocker.', simpleResolvers: true })
export class BlockerTurn {
  @Field(() => Int, { description: 'Its place, from 1, over both sides.' })
  number!: number;

  @Field(() => TurnAct, { description: 'What it does.' })
  act!: TurnAct;

  @Field(() => Person, {
    nullable: true,
    description:
      'Whose turn it is; of `MOVED_UP` who had not answered. Null: a reporter or, moved up, management as a whole.',
  })
  actor!: Person | null;

  @Field(() => Person, { nullable: true, description: 'For whom a deputy took it.' })
  onBehalfOf!: Person | null;

  @Field(() => String, { nullable: true, description: 'What was said.' })
  text!: string | null;

  @Field(() => String, { nullable: true, description: 'The language of the text, a BCP 47 tag.' })
  lang!: string | null;

  @Field(() => RemedyKind, { nullable: true, description: 'The remedy that is promised.' })
  remedy!: RemedyKind | null;

  @Field(() => Day, { nullable: true, description: 'For when it is promised.' })
  dueOn!: string | null;

  @Field(() => Day, { description: 'The day; of a reporter’s turn that of its batch.' })
  takenOn!: string;

  @Field(() => Person, { nullable: true, description: 'Who must answer after it moved up.' })
  movedTo!: Person | null;
}
