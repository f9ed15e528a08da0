// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds, ConsentStateNode } from '../../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-nodes.ts';

export const RecognitionConsentDocument = join<types.RecognitionConsentQuery, types.RecognitionConsentQueryVariables>(operation('query', 'RecognitionConsent', { id: 'ID!' }, [field('recognition', [spread('ConsentState'), ...fields('__typename')], { id: 'id' })]), ConsentStateNode);
export const AnswerConsentDocument = join<types.AnswerConsentMutation, types.AnswerConsentMutationVariables>(operation('mutation', 'AnswerConsent', { input: 'AnswerConsentInput!' }, [field('answerConsent', [on('Recognition', [spread('ConsentState'), ...fields('__typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]), ConsentStateNode);
Object.assign(documentIds, {
  RecognitionConsent: '2bc37ae34a1f9f3eabf20689116b3e9e8bb9663566e4191c61daf99288e6c1ac',
  AnswerConsent: '1287d1c1ab3369392b7c15d75637148c36e607d8900a0a64592935a90bebbacd',
});
