// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds, PersonNameNode, ValueNameNode, RecognitionNode, ConsentStateNode } from '../../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-nodes.ts';

export const MyRecognitionsDocument = join<types.MyRecognitionsQuery, types.MyRecognitionsQueryVariables>(operation('query', 'MyRecognitions', { first: 'Int', after: 'String' }, [field('myRecognitions', [field('edges', [...fields('cursor'), field('node', [spread('Recognition'), spread('ConsentState'), ...fields('__typename')]), ...fields('__typename')]), field('pageInfo', [...fields('hasNextPage endCursor __typename')]), ...fields('__typename')], { first: 'first', after: 'after' })]), RecognitionNode, ValueNameNode, PersonNameNode, ConsentStateNode);
Object.assign(documentIds, {
  MyRecognitions: 'b94dc458d826b0d41e7f681fa1dbcf7f41342ff00abf4c1d1399989bb7fbe3a6',
});
