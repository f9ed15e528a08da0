import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../kernel/date-time.ts';
import { Node } from '../kernel/node.ts';
import { type Connection, connectionOf } from '../kernel/paging.ts';
import { Person } from '../people/person.ts';
import { Behaviour, Value } from '../purpose/values/value.ts';
import { ReactionCount } from './reaction-kind.ts';

export enum RecognitionState {
  PUBLISHED = 'PUBLISHED',
  WAITING = 'WAITING',
  PRIVATE = 'PRIVATE',
  HIDDEN = 'HIDDEN',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(RecognitionState, {
  name: 'RecognitionState',
  description: 'Where a recognition stands.',
  valuesConfig: {
    PUBLISHED: { description: 'On the wall.' },
    WAITING: { description: 'Waits until every receiver agrees.' },
    PRIVATE: { description: 'A receiver keeps it to themselves.' },
    HIDDEN: { description: 'Reported; an editor decides, or decided to take it away.' },
    WITHDRAWN: { description: 'Its giver took it back.' },
  },
});

/** A recognition as everybody may see it; what depends on the viewer is resolved by fields of its own. */
@ObjectType({
  implements: Node,
  description: 'A nomination: a customer moment in which colleagues were role models.',
  simpleResolvers: true,
})
export class Recognition extends Node {
  uuid!: string;
  /**
   * The facts from which `state` follows: the stored receivers with their consents, and what happened to the recognition.
   */
  receiverFacts!: string;
  hiddenAt!: string | null;
  withdrawnAt!: string | null;

  @Field(() => String, { description: "What happened: the customer's situation." })
  situation!: string;

  @Field(() => String, { description: 'What the colleague visibly did.' })
  action!: string;

  @Field(() => String, { description: 'What it did for the customer.' })
  effect!: string;

  @Field(() => String, { description: 'The language it was written in, a BCP 47 tag.' })
  lang!: string;

  @Field(() => Value, { description: 'The value it shows.' })
  value!: Value;

  @Field(() => Behaviour, { nullable: true, description: 'The behaviour it shows, when the giver named one.' })
  behaviour!: Behaviour | null;

  @Field(() => Person, { description: 'Who gave it.' })
  giver!: Person;

  @Field(() => [Person], { description: 'Whom it is about, one to ten, in the order the giver chose.' })
  receivers!: Person[];

  @Field(() => DateTime, { nullable: true, description: 'Since when it stands on the wall; null while it does not.' })
  publishedAt!: string | null;

  @Field(() => DateTime, { description: 'When it was given.' })
  createdAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When its giver last changed it.' })
  editedAt!: string | null;

  @Field(() => [ReactionCount], { description: 'How often readers answered, each kind once, in a fixed order.' })
  reactions!: ReactionCount[];

  @Field(() => Int, { description: 'How many comments stand under it.' })
  commentCount!: number;
}

export const RecognitionConnection = connectionOf('Recognition', () => Recognition);

Field(() => DateTime, {
  nullable: true,
  description:
    'How far back this page searched, where it ended before it was full: all that was published since then was looked at, and `endCursor` goes on from there. Null when nothing older is left, and for a full page.',
})(RecognitionConnection.prototype, 'searchedUntil');

/** A page of recognitions; one of a search may end before it is full. */
export interface RecognitionPage extends Connection<Recognition> {
  searchedUntil: string | null;
}
