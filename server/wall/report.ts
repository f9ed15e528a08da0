import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../kernel/date-time.ts';
import { Node } from '../kernel/node.ts';
import { connectionOf } from '../kernel/paging.ts';
import { Person } from '../people/person.ts';
import { Comment } from './comment.ts';
import { Recognition } from './recognition.ts';

export enum ReportDecision {
  RESTORED = 'RESTORED',
  REMOVED = 'REMOVED',
}
registerEnumType(ReportDecision, {
  name: 'ReportDecision',
  description: 'What an editor decided.',
  valuesConfig: {
    RESTORED: { description: 'It stands where it stood.' },
    REMOVED: { description: 'It stays away.' },
  },
});

@ObjectType({
  implements: Node,
  description: "A reader's report and what an editor decided: the log.",
  simpleResolvers: true,
})
export class Report extends Node {
  @Field(() => String, { description: 'Why, in the words of who reported it.' })
  reason!: string;

  @Field(() => DateTime, { description: 'When it was reported.' })
  createdAt!: string;

  @Field(() => Person, { description: 'Who reported it.' })
  filedBy!: Person;

  @Field(() => Recognition, {
    nullable: true,
    description: 'The recognition, or the one that the comment stands under; null once it is out of reach.',
  })
  recognition!: Recognition | null;

  @Field(() => Comment, { nullable: true, description: 'The comment, when that was reported.' })
  comment!: Comment | null;

  @Field(() => ReportDecision, { nullable: true, description: 'The decision; null while it waits for one.' })
  decision!: ReportDecision | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was decided.' })
  decidedAt!: string | null;

  @Field(() => Person, { nullable: true, description: 'Who decided.' })
  decidedBy!: Person | null;

  @Field(() => String, { nullable: true, description: 'What the editor wrote with it.' })
  note!: string | null;
}

export const ReportConnection = connectionOf('Report', () => Report);
