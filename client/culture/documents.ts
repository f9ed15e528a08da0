// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../graphql.ts';
import { documentIds } from '../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../transport/document-nodes.ts';

export const CultureRoundFactsNode = fragment('CultureRoundFacts', 'CultureRound', [...fields('id opensOn closesOn state answerCount unshownPercentage lexiconChanged'), field('today', [...fields('word people __typename')]), field('wanted', [...fields('word people __typename')]), ...fields('__typename')]);
export const CultureRoundFactsFragmentDoc = join<types.CultureRoundFactsFragment, unknown>(CultureRoundFactsNode);
export const CultureRoundsDocument = join<types.CultureRoundsQuery, types.CultureRoundsQueryVariables>(operation('query', 'CultureRounds', {  }, [field('cultureRounds', [spread('CultureRoundFacts'), ...fields('__typename')])]), CultureRoundFactsNode);
export const CreateCultureRoundDocument = join<types.CreateCultureRoundMutation, types.CreateCultureRoundMutationVariables>(operation('mutation', 'CreateCultureRound', { input: 'CreateCultureRoundInput!' }, [field('createCultureRound', [on('CultureRound', [spread('CultureRoundFacts'), ...fields('__typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]), CultureRoundFactsNode);
export const WithdrawCultureRoundDocument = join<types.WithdrawCultureRoundMutation, types.WithdrawCultureRoundMutationVariables>(operation('mutation', 'WithdrawCultureRound', { input: 'WithdrawCultureRoundInput!' }, [field('withdrawCultureRound', [on('CultureRound', [...fields('id __typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]));
Object.assign(documentIds, {
  CultureRounds: '87d80c23ece7f3b93ffdc33d3936a76b7e7231987e158757e42871c022240dfc',
  CreateCultureRound: 'dc5c34c489f46a158de99702ea60cc1784bc3d07c7451df8c52e040bfa4ec3a0',
  WithdrawCultureRound: '2dc8617b71b2e040b97275ac5c5efc9399ae3ca11d90fb9375fafda49f3aabb5',
});
