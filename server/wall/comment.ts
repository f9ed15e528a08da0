import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/date-time.ts';
import { Node } from '../kernel/node.ts';
import { nodeId } from '../kernel/node-id.ts';
import { connectionOf } from '../kernel/paging.ts';
import { isoTime } from '../kernel/time.ts';
import { Person } from '../people/person.ts';

export interface CommentFacts {
  id: string;
  recognitionId: string;
  authorId: string;
  text: string;
  createdAt: string;
  publishedAt: string | null;
}

export const commentColumns =
  'id, recognition_id AS recognitionId, author_id AS authorId, text, created_at AS createdAt, published_at AS publishedAt';

@ObjectType({ implements: Node, description: 'What a reader added under a recognition.', simpleResolvers: true })
export class Comment extends Node {
  readonly uuid: string;
  readonly recognitionUuid: string;

  @Field(() => String, { description: 'The words, plain text.' })
  text: string;

  @Field(() => Person, { description: 'Whose words they are.' })
  author: Person;

  @Field(() => DateTime, { description: 'When they were written.' })
  createdAt: string;

  constructor(facts: CommentFacts, author: Person) {
    super();
    this.id = nodeId('Comment', facts.id);
    this.uuid = facts.id;
    this.recognitionUuid = facts.recognitionId;
    this.text = facts.text;
    this.author = author;
    this.createdAt = isoTime(facts.createdAt);
  }
}

export const CommentConnection = connectionOf('Comment', () => Comment);
