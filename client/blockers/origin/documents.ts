// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds } from '../../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-nodes.ts';

export const RecognitionBlockerOfNode = fragment('RecognitionBlockerOf', 'RecognitionBlocker', [...fields('recognitionId'), field('blocker', [...fields('id title lang __typename')]), ...fields('__typename')]);
export const RecognitionBlockerOfFragmentDoc = join<types.RecognitionBlockerOfFragment, unknown>(RecognitionBlockerOfNode);
export const RecognitionBlockersDocument = join<types.RecognitionBlockersQuery, types.RecognitionBlockersQueryVariables>(operation('query', 'RecognitionBlockers', { recognitionIds: '[ID!]!' }, [field('recognitionBlockers', [spread('RecognitionBlockerOf'), ...fields('__typename')], { recognitionIds: 'recognitionIds' })]), RecognitionBlockerOfNode);
Object.assign(documentIds, {
  RecognitionBlockers: '0e3912869a9b3607568f4da21525dfc543d90a1b707d6d69cb3d4bee83a5d78f',
});
