// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds, PersonNameNode } from '../../graphql.ts';
import { BlockerLineNode } from '../../blockers/blocker/documents.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-nodes.ts';

export const DutyDocument = join<types.DutyQuery, types.DutyQueryVariables>(operation('query', 'Duty', { blockerIds: '[ID!]!' }, [field('duty', [...fields('documentCount deliveredCount askedCount answeredOnTimeCount confirmedCount overdueCount'), field('proofs', [field('blocker', [spread('BlockerLine'), ...fields('__typename')]), field('turns', [...fields('number salt erasedOn __typename')]), field('deadlines', [...fields('number salt dueOn __typename')]), ...fields('__typename')]), ...fields('__typename')], { blockerIds: 'blockerIds' })]), BlockerLineNode, PersonNameNode);
Object.assign(documentIds, {
  Duty: 'a3d7d057e7a12cf52d136db6b703eb6f3e6fed10a9e96b8d9e0f8aed589add3d',
});
