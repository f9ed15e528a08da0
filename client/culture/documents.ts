// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../graphql.ts';
import { documentIds } from '../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../transport/document-nodes.ts';

export const CultureRoundFactsNode = fragment('CultureRoundFacts', 'CultureRound', [...fields('id opensOn closesOn state answerCount unshownPercentage lexiconChanged'), field('today', [spread('WordOfCloud'), ...fields('__typename')]), field('wanted', [spread('WordOfCloud'), ...fields('__typename')]), ...fields('__typename')]);
export const WordOfCloudNode = fragment('WordOfCloud', 'CultureWord', [...fields('place word people peopleAtMost'), field('merged', [...fields('place word people at'), field('by', [...fields('id name __typename')]), ...fields('__typename')]), ...fields('__typename')]);
export const CultureRoundFactsFragmentDoc = join<types.CultureRoundFactsFragment, unknown>(CultureRoundFactsNode, WordOfCloudNode);
export const WordOfCloudFragmentDoc = join<types.WordOfCloudFragment, unknown>(WordOfCloudNode);
export const CultureRoundsDocument = join<types.CultureRoundsQuery, types.CultureRoundsQueryVariables>(operation('query', 'CultureRounds', {  }, [field('cultureRounds', [spread('CultureRoundFacts'), ...fields('__typename')])]), CultureRoundFactsNode, WordOfCloudNode);
export const CreateCultureRoundDocument = join<types.CreateCultureRoundMutation, types.CreateCultureRoundMutationVariables>(operation('mutation', 'CreateCultureRound', { input: 'CreateCultureRoundInput!' }, [field('createCultureRound', [on('CultureRound', [spread('CultureRoundFacts'), ...fields('__typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]), CultureRoundFactsNode, WordOfCloudNode);
export const WithdrawCultureRoundDocument = join<types.WithdrawCultureRoundMutation, types.WithdrawCultureRoundMutationVariables>(operation('mutation', 'WithdrawCultureRound', { input: 'WithdrawCultureRoundInput!' }, [field('withdrawCultureRound', [on('CultureRound', [...fields('id __typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]));
Object.assign(documentIds, {
  CultureRounds: 'fd8634f8606583cc20038e21eaba1260d7892f41d6ebbad83a57256c7310989b',
  CreateCultureRound: 'f5aaa12c13735ac0892f4e958ae7c5d99d1678ff897431174a2872876072c141',
  WithdrawCultureRound: '2dc8617b71b2e040b97275ac5c5efc9399ae3ca11d90fb9375fafda49f3aabb5',
});
