// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds } from '../../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-parts.ts';

export const ToldBlockerOfPart = fragment('ToldBlockerOf', 'ToldBlocker', [...fields('recognitionId'), field('blocker', [...fields('id title lang __typename')]), ...fields('__typename')]);
export const ToldBlockerOfFragmentDoc = join<types.ToldBlockerOfFragment, unknown>(ToldBlockerOfPart);
export const ToldBlockersDocument = join<types.ToldBlockersQuery, types.ToldBlockersQueryVariables>(operation('query', 'ToldBlockers', { recognitionIds: '[ID!]!' }, [field('toldBlockers', [spread('ToldBlockerOf'), ...fields('__typename')], { recognitionIds: 'recognitionIds' })]), ToldBlockerOfPart);
Object.assign(documentIds, {
  ToldBlockers: '8457e511bbb60bfa1cca1fdabd9d8a0a01dec02ac848bc4b12a9f21ef0d55655',
});
