// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds, PersonNameNode, ValueNameNode, RecognitionNode } from '../../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-nodes.ts';

export const SubmittedRecognitionNode = fragment('SubmittedRecognition', 'Recognition', [spread('Recognition'), ...fields('state __typename')]);
export const SubmittedRecognitionFragmentDoc = join<types.SubmittedRecognitionFragment, unknown>(SubmittedRecognitionNode, RecognitionNode, ValueNameNode, PersonNameNode);
export const GiveRecognitionDocument = join<types.GiveRecognitionMutation, types.GiveRecognitionMutationVariables>(operation('mutation', 'GiveRecognition', { input: 'GiveRecognitionInput!' }, [field('giveRecognition', [on('Recognition', [spread('SubmittedRecognition'), ...fields('__typename')]), on('Refusal', [...fields('message __typename')]), on('ReceiverNotFoundRefused', [...fields('receiverId __typename')]), on('InactiveReceiverRefused', [field('receiver', [...fields('id __typename')]), ...fields('__typename')]), ...fields('__typename')], { input: 'input' })]), SubmittedRecognitionNode, RecognitionNode, ValueNameNode, PersonNameNode);
export const EditRecognitionDocument = join<types.EditRecognitionMutation, types.EditRecognitionMutationVariables>(operation('mutation', 'EditRecognition', { input: 'EditRecognitionInput!' }, [field('editRecognition', [on('Recognition', [spread('SubmittedRecognition'), ...fields('__typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]), SubmittedRecognitionNode, RecognitionNode, ValueNameNode, PersonNameNode);
Object.assign(documentIds, {
  GiveRecognition: '40bef2215081c2064cd6c712c71d975acf9140aae493770705032d3895d6deee',
  EditRecognition: '619b3fd3ec7c0af51bd304ee69a7a7fe797582eef4bc57854ba39dfb08854fce',
});
