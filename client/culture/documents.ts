// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../graphql.ts';
import { documentIds } from '../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../transport/document-nodes.ts';

export const CultureRoundFactsNode = fragment('CultureRoundFacts', 'CultureRound', [...fields('id opensOn closesOn state answerCount unshownPercentage'), field('today', [...fields('word people __typename')]), field('wanted', [...fields('word people __typename')]), ...fields('__typename')]);
export const CultureRoundFactsFragmentDoc = join<types.CultureRoundFactsFragment, unknown>(CultureRoundFactsNode);
export const CultureRoundsDocument = join<types.CultureRoundsQuery, types.CultureRoundsQueryVariables>(operation('query', 'CultureRounds', {  }, [field('cultureRounds', [spread('CultureRoundFacts'), ...fields('__typename')])]), CultureRoundFactsNode);
export const CreateCultureRoundDocument = join<types.CreateCultureRoundMutation, types.CreateCultureRoundMutationVariables>(operation('mutation', 'CreateCultureRound', { input: 'CreateCultureRoundInput!' }, [field('createCultureRound', [on('CultureRound', [spread('CultureRoundFacts'), ...fields('__typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]), CultureRoundFactsNode);
export const WithdrawCultureRoundDocument = join<types.WithdrawCultureRoundMutation, types.WithdrawCultureRoundMutationVariables>(operation('mutation', 'WithdrawCultureRound', { input: 'WithdrawCultureRoundInput!' }, [field('withdrawCultureRound', [on('CultureRound', [...fields('id __typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]));
Object.assign(documentIds, {
  CultureRounds: 'f8e2487c9da391bbb3dd9f8b23c6e9746c4c69a2e01c17eb7f04f0eabf5c24d1',
  CreateCultureRound: '8b2c22b95cce375314ca7f5b23cfd0c6443e09b78e339c9d16f8395f0e03ee6c',
  WithdrawCultureRound: '2dc8617b71b2e040b97275ac5c5efc9399ae3ca11d90fb9375fafda49f3aabb5',
});
