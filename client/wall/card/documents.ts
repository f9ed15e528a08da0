// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds } from '../../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-nodes.ts';

export const ReactDocument = join<types.ReactMutation, types.ReactMutationVariables>(operation('mutation', 'React', { input: 'ReactInput!' }, [field('react', [on('Recognition', [...fields('id'), field('reactions', [...fields('kind count __typename')]), ...fields('__typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]));
export const WithdrawRecognitionDocument = join<types.WithdrawRecognitionMutation, types.WithdrawRecognitionMutationVariables>(operation('mutation', 'WithdrawRecognition', { input: 'WithdrawRecognitionInput!' }, [field('withdrawRecognition', [on('Recognition', [...fields('id publishedAt __typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]));
Object.assign(documentIds, {
  React: '22229edef10b0fe1eb4b08b019afeba6449610b7498c6371970cbc760027c9a4',
  WithdrawRecognition: 'f045f8a6d14ca59bfae067a17b2cb2581ee9eb624e9fafae9c1db2170973bfc9',
});
