// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds, PersonNameNode } from '../../graphql.ts';
import { DilemmaFactsNode } from '../../dilemmas/documents.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-nodes.ts';

export const DilemmaTextsWholeNode = fragment('DilemmaTextsWhole', 'DilemmaTexts', [...fields('dilemmaId version isEditable sentBackBecause'), field('question', [...fields('nl en __typename')]), field('courses', [field('value', [...fields('id name __typename')]), field('text', [...fields('nl en __typename')]), ...fields('__typename')]), field('explanation', [...fields('nl en __typename')]), field('recognitions', [...fields('id effect lang'), field('receivers', [spread('PersonName'), ...fields('__typename')]), ...fields('__typename')]), ...fields('__typename')]);
export const DilemmaTextsWholeFragmentDoc = join<types.DilemmaTextsWholeFragment, unknown>(DilemmaTextsWholeNode, PersonNameNode);
export const DilemmaSeriesDocument = join<types.DilemmaSeriesQuery, types.DilemmaSeriesQueryVariables>(operation('query', 'DilemmaSeries', { first: 'Int', after: 'String' }, [field('dilemmaSeries', [field('edges', [...fields('cursor'), field('node', [spread('DilemmaFacts'), ...fields('__typename')]), ...fields('__typename')]), field('pageInfo', [...fields('hasNextPage endCursor __typename')]), ...fields('__typename')], { first: 'first', after: 'after' })]), DilemmaFactsNode, PersonNameNode);
export const DilemmaPairsDocument = join<types.DilemmaPairsQuery, types.DilemmaPairsQueryVariables>(operation('query', 'DilemmaPairs', {  }, [field('dilemmaPairs', [...fields('isDue dilemmaCount'), field('upper', [...fields('id name lang rank __typename')]), field('lower', [...fields('id name lang rank __typename')]), ...fields('__typename')])]));
export const DilemmaTextsDocument = join<types.DilemmaTextsQuery, types.DilemmaTextsQueryVariables>(operation('query', 'DilemmaTexts', { id: 'ID!' }, [field('dilemmaTexts', [spread('DilemmaTextsWhole'), ...fields('__typename')], { id: 'id' })]), DilemmaTextsWholeNode, PersonNameNode);
export const AddDilemmaDocument = join<types.AddDilemmaMutation, types.AddDilemmaMutationVariables>(operation('mutation', 'AddDilemma', { input: 'AddDilemmaInput!' }, [field('addDilemma', [on('Dilemma', [spread('DilemmaFacts'), ...fields('__typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]), DilemmaFactsNode, PersonNameNode);
export const EditDilemmaDocument = join<types.EditDilemmaMutation, types.EditDilemmaMutationVariables>(operation('mutation', 'EditDilemma', { input: 'EditDilemmaInput!' }, [field('editDilemma', [on('Dilemma', [spread('DilemmaFacts'), ...fields('__typename')]), on('DilemmaChangedRefused', [field('current', [spread('DilemmaTextsWhole'), ...fields('__typename')]), ...fields('__typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]), DilemmaFactsNode, PersonNameNode, DilemmaTextsWholeNode);
export const PlanDilemmaDocument = join<types.PlanDilemmaMutation, types.PlanDilemmaMutationVariables>(operation('mutation', 'PlanDilemma', { input: 'PlanDilemmaInput!' }, [field('planDilemma', [on('Dilemma', [spread('DilemmaFacts'), ...fields('__typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]), DilemmaFactsNode, PersonNameNode);
export const WithdrawDilemmaDocument = join<types.WithdrawDilemmaMutation, types.WithdrawDilemmaMutationVariables>(operation('mutation', 'WithdrawDilemma', { input: 'WithdrawDilemmaInput!' }, [field('withdrawDilemma', [on('Dilemma', [...fields('id __typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]));
export const SetDilemmaRecognitionsDocument = join<types.SetDilemmaRecognitionsMutation, types.SetDilemmaRecognitionsMutationVariables>(operation('mutation', 'SetDilemmaRecognitions', { input: 'SetDilemmaRecognitionsInput!' }, [field('setDilemmaRecognitions', [on('Dilemma', [spread('DilemmaFacts'), ...fields('__typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]), DilemmaFactsNode, PersonNameNode);
Object.assign(documentIds, {
  DilemmaSeries: '09b4a9193e4bef3b324f6a11074705d677997baeed2f54ec58575725f1afe9ce',
  DilemmaPairs: '9eb750d1ead28ab3ff0a373aadda61844a5334374ed61d35e5c5523a8bc57b15',
  DilemmaTexts: '91a0d5053a270f87055228ea745a6655d5520f66aefc06dc1a1c3e2917a5ac3b',
  AddDilemma: 'a4ac707a5a00a5cf651fa941d439b2477a633f2ffa4677241f37f79d3097bb37',
  EditDilemma: '42115c2ec3d9d458cf94f48984bab4b97dcab1fe59b874837a0fffdc08e54c84',
  PlanDilemma: '3f1d2a9df4884d32864e5aac8d40d03f4a9eebbd35316a7768f9fdcc9c13aead',
  WithdrawDilemma: 'b7c63276da5f9823bc4b2d169ab8c6e95b79bf4475974a7069bf2a867d1f6f53',
  SetDilemmaRecognitions: 'bf293aff323fd53cc4daf5afb6e0498b050c8e61dad2a1f22eff7f7bc85f90a1',
});
