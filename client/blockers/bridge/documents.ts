// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds } from '../../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-parts.ts';

export const BlockerDeskDocument = join<types.BlockerDeskQuery, types.BlockerDeskQueryVariables>(operation('query', 'BlockerDesk', {  }, [field('blockerDesk', [...fields('isOpen closedReason closedMessage entitledCount takerCount minimumCount isSmallCompany deliveryMessage letterboxUrl'), field('confidentialContact', [...fields('text url __typename')]), field('leaders', [...fields('peopleCount'), field('leader', [...fields('id name title __typename')]), ...fields('__typename')]), field('rounds', [...fields('id question peopleCount'), field('asker', [...fields('id name __typename')]), ...fields('__typename')]), ...fields('__typename')])]));
export const IssueTokensDocument = join<types.IssueTokensMutation, types.IssueTokensMutationVariables>(operation('mutation', 'IssueTokens', { input: 'IssueTokensInput!' }, [field('issueTokens', [on('IssuedTokens', [...fields('epoch letters meToos __typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]));
Object.assign(documentIds, {
  BlockerDesk: '96843cd5f46d30f3f3654dac7c98970d30057295f7fd271c8bc51500fac0aa4f',
  IssueTokens: 'c68efc4317e7c962004b435e0e90d7c5e0fb8b6fecda09808e46c943be975631',
});
