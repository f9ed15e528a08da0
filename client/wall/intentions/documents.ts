// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds, PersonNameNode, ValueNameNode, RecognitionNode } from '../../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-nodes.ts';

export const IntentionNode = fragment('Intention', 'Intention', [...fields('recognitionId intendedAt answer askAt isAsked'), field('recognition', [spread('Recognition'), ...fields('__typename')]), ...fields('__typename')]);
export const IntentionFragmentDoc = join<types.IntentionFragment, unknown>(IntentionNode, RecognitionNode, ValueNameNode, PersonNameNode);
export const MyIntentionsDocument = join<types.MyIntentionsQuery, types.MyIntentionsQueryVariables>(operation('query', 'MyIntentions', { first: 'Int', after: 'String' }, [field('myIntentions', [field('edges', [...fields('cursor'), field('node', [spread('Intention'), ...fields('__typename')]), ...fields('__typename')]), field('pageInfo', [...fields('hasNextPage endCursor __typename')]), ...fields('__typename')], { first: 'first', after: 'after' })]), IntentionNode, RecognitionNode, ValueNameNode, PersonNameNode);
export const AskedIntentionDocument = join<types.AskedIntentionQuery, types.AskedIntentionQueryVariables>(operation('query', 'AskedIntention', {  }, [field('askedIntention', [spread('Intention'), ...fields('__typename')])]), IntentionNode, RecognitionNode, ValueNameNode, PersonNameNode);
export const AnswerIntentionDocument = join<types.AnswerIntentionMutation, types.AnswerIntentionMutationVariables>(operation('mutation', 'AnswerIntention', { input: 'AnswerIntentionInput!' }, [field('answerIntention', [on('Intention', [...fields('recognitionId answer askAt isAsked __typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]));
Object.assign(documentIds, {
  MyIntentions: '64a4cbd5099680b1094e6d6591d12a84281959bf4f01fb929a9497d6f4afaa0c',
  AskedIntention: '828423f3b1c970bac2f0fed10902c7676b7f63778830c6b213220b599827450f',
  AnswerIntention: 'e6c5dd356b0309dd43167b5896fc777432c96e0c108b87153f67980ec46ecc3c',
});
