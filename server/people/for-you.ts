import { ObjectType } from 'type-graphql';

/** Fields are resolved on demand, so that asking for the count reads no list. */
@ObjectType({ description: 'What is there for the viewer to see or do.' })
export class ForYou {}
