// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds } from '../../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-parts.ts';

export const StoryBlockerDocument = join<types.StoryBlockerQuery, types.StoryBlockerQueryVariables>(operation('query', 'StoryBlocker', { id: 'ID!' }, [field('recognition', [...fields('id'), field('fromBlocker', [...fields('id title lang __typename')]), ...fields('__typename')], { id: 'id' })]));
Object.assign(documentIds, {
  StoryBlocker: 'ac24a943e61ee4d47f943ad748f1dd4fe5aa476c1288d5664e1f6571d67f7aed',
});
