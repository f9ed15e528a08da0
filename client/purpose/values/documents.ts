// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds } from '../../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-nodes.ts';

export const ValueHistoryDocument = join<types.ValueHistoryQuery, types.ValueHistoryQueryVariables>(operation('query', 'ValueHistory', { id: 'ID!' }, [field('node', [on('Value', [...fields('id'), field('history', [...fields('at kind nameBefore rankBefore rankAfter __typename')]), ...fields('__typename')]), ...fields('__typename')], { id: 'id' })]));
Object.assign(documentIds, {
  ValueHistory: 'a25f24f08c9919e1281eb23aebea7082b48914fd475c704776de07d6a493eef5',
});
