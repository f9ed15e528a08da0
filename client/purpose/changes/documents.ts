// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds } from '../../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-nodes.ts';

export const PurposeChangesDocument = join<types.PurposeChangesQuery, types.PurposeChangesQueryVariables>(operation('query', 'PurposeChanges', { first: 'Int', after: 'String' }, [field('purposeChanges', [field('edges', [...fields('cursor'), field('node', [...fields('id at sentence __typename')]), ...fields('__typename')]), field('pageInfo', [...fields('hasNextPage endCursor __typename')]), ...fields('__typename')], { first: 'first', after: 'after' })]));
Object.assign(documentIds, {
  PurposeChanges: '1ec3eb7e41c711afa13fed64fb3a584dad4c4f3023c3d192198a1c83f9c58615',
});
