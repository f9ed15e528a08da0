// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds, PersonNameNode, ValueNameNode, RecognitionNode } from '../../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-nodes.ts';

export const IntentionNode = fragment('Intention', 'Intention', [...fields('id intendedAt answer askAt isAsked'), field('recognition', [spread('Recognition'), ...fields('__typename')]), ...fields('__typename')]);
export const IntentionFragmentDoc = join<types.IntentionFragment, unknown>(IntentionNode, RecognitionNode, ValueNameNode, PersonNameNode);
export const MyIntentionsDocument = join<types.MyIntentionsQuery, types.MyIntentionsQueryVariables>(operation('query', 'MyIntentions', { first: 'Int', after: 'String' }, [field('myIntentions', [field('edges', [...fields('cursor'), field('node', [spread('Intention'), ...fields('__typename')]), ...fields('__typename')]), field('pageInfo', [...fields('hasNextPage endCursor __typename')]), ...fields('__typename')], { first: 'first', after: 'after' })]), IntentionNode, RecognitionNode, ValueNameNode, PersonNameNode);
export const AskedIntentionDocument = join<types.AskedIntentionQuery, types.AskedIntentionQueryVariables>(operation('query', 'AskedIntention', {  }, [field('askedIntention', [spread('Intention'), ...fields('__typename')])]), IntentionNode, RecognitionNode, ValueNameNode, PersonNameNode);
export const AnswerIntentionDocument = join<types.AnswerIntentionMutation, types.AnswerIntentionMutationVariables>(operation('mutation', 'AnswerIntention', { input: 'AnswerIntentionInput!' }, [field('answerIntention', [on('Intention', [...fields('id answer askAt isAsked __typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]));
Object.assign(documentIds, {
  MyIntentions: 'c7f2cc2dbc572322db15b5200da36a72818f4ff01e3e3d6a379719b138e34b4f',
  AskedIntention: '2089fbd2c39238a65ec515b1fc419dda886906f089c8d6cd2785fdedab1b740e',
  AnswerIntention: 'db4ad0388db7e3acd80fe25e1ba969e4f8ec41b14a7deb18d64a88472c2581fd',
});
