// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds, PersonNameNode, ValueNameNode, RecognitionNode } from '../../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-nodes.ts';

export const IntentionNode = fragment('Intention', 'Intention', [...fields('recognitionId intendedAt'), field('recognition', [spread('Recognition'), ...fields('__typename')]), ...fields('__typename')]);
export const IntentionFragmentDoc = join<types.IntentionFragment, unknown>(IntentionNode, RecognitionNode, ValueNameNode, PersonNameNode);
export const MyIntentionsDocument = join<types.MyIntentionsQuery, types.MyIntentionsQueryVariables>(operation('query', 'MyIntentions', { first: 'Int', after: 'String' }, [field('myIntentions', [field('edges', [...fields('cursor'), field('node', [spread('Intention'), ...fields('__typename')]), ...fields('__typename')]), field('pageInfo', [...fields('hasNextPage endCursor __typename')]), ...fields('__typename')], { first: 'first', after: 'after' })]), IntentionNode, RecognitionNode, ValueNameNode, PersonNameNode);
Object.assign(documentIds, {
  MyIntentions: '47fddbeb4f65434baea6042c974217570b5eacc3c1a6f80736ebb4732fc7ce4c',
});
