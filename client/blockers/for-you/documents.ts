// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds } from '../../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-nodes.ts';

export const DueBlockersDocument = join<types.DueBlockersQuery, types.DueBlockersQueryVariables>(operation('query', 'DueBlockers', { first: 'Int', box: 'BlockerInboxBox!' }, [field('blockerInbox', [field('edges', [...fields('cursor'), field('node', [...fields('id title lang state dueOn isOverdue __typename')]), ...fields('__typename')]), field('pageInfo', [...fields('hasNextPage endCursor __typename')]), ...fields('__typename')], { first: 'first', box: 'box' })]));
Object.assign(documentIds, {
  DueBlockers: 'ece55c9cf25ac45f5e28c8df3a1ff0404ece2fdf7f7207e636e37fa9c3e1f722',
});
