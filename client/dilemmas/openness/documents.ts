// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds } from '../../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-nodes.ts';

export const ViewerDilemmaWholeNode = fragment('ViewerDilemmaWhole', 'ViewerDilemma', [...fields('dilemmaId openCourse isTokenTaken viewerCanAnswerOpenly __typename')]);
export const ViewerDilemmaWholeFragmentDoc = join<types.ViewerDilemmaWholeFragment, unknown>(ViewerDilemmaWholeNode);
export const ViewerDilemmasDocument = join<types.ViewerDilemmasQuery, types.ViewerDilemmasQueryVariables>(operation('query', 'ViewerDilemmas', { dilemmaIds: '[ID!]!' }, [field('viewerDilemmas', [spread('ViewerDilemmaWhole'), ...fields('__typename')], { dilemmaIds: 'dilemmaIds' })]), ViewerDilemmaWholeNode);
export const ViewerDilemmaOpennessDocument = join<types.ViewerDilemmaOpennessQuery, types.ViewerDilemmaOpennessQueryVariables>(operation('query', 'ViewerDilemmaOpenness', {  }, [field('viewerDilemmaOpenness', [...fields('answersOpenly viewerCanAnswerOpenly __typename')])]));
export const ChooseDilemmaOpennessDocument = join<types.ChooseDilemmaOpennessMutation, types.ChooseDilemmaOpennessMutationVariables>(operation('mutation', 'ChooseDilemmaOpenness', { input: 'ChooseDilemmaOpennessInput!' }, [field('chooseDilemmaOpenness', [on('DilemmaOpenness', [...fields('answersOpenly viewerCanAnswerOpenly __typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]));
export const AnswerDilemmaOpenlyDocument = join<types.AnswerDilemmaOpenlyMutation, types.AnswerDilemmaOpenlyMutationVariables>(operation('mutation', 'AnswerDilemmaOpenly', { input: 'AnswerDilemmaOpenlyInput!' }, [field('answerDilemmaOpenly', [on('ViewerDilemma', [spread('ViewerDilemmaWhole'), ...fields('__typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]), ViewerDilemmaWholeNode);
Object.assign(documentIds, {
  ViewerDilemmas: '985903e92b7e762db2523df83d56535ffb53fe97c38aac39f306f248900dcabe',
  ViewerDilemmaOpenness: '055aaac2a25ad015cdd2fcc54ae9f98f18784ed20123f3083bea622a59e8a7fb',
  ChooseDilemmaOpenness: 'b0488aec2daa012fd2f255929980fc23d69f60f4b9cbf73505a3f85c8e59d9dc',
  AnswerDilemmaOpenly: '5b47cee96fd33eb5f746c5fc22c7ef0d1819f4a46e3d777c23a40670dae1c0d7',
});
