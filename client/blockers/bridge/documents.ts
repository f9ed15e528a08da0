// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds } from '../../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-nodes.ts';

export const BlockerDeskDocument = join<types.BlockerDeskQuery, types.BlockerDeskQueryVariables>(operation('query', 'BlockerDesk', {  }, [field('blockerDesk', [...fields('isOpen closedReason closedMessage entitledCount minimumCount isSmallCompany deliveryMessage letterboxUrl'), field('confidentialContact', [...fields('text url __typename')]), ...fields('offersKeys __typename')])]));
export const LetterStorageKeysDocument = join<types.LetterStorageKeysQuery, types.LetterStorageKeysQueryVariables>(operation('query', 'LetterStorageKeys', {  }, [field('letterStorageKeys', [...fields('epoch key __typename')])]));
export const IssueTokensDocument = join<types.IssueTokensMutation, types.IssueTokensMutationVariables>(operation('mutation', 'IssueTokens', { input: 'IssueTokensInput!' }, [field('issueTokens', [on('IssuedTokens', [...fields('epoch letters meToos __typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]));
export const IssueRoundTokenDocument = join<types.IssueRoundTokenMutation, types.IssueRoundTokenMutationVariables>(operation('mutation', 'IssueRoundToken', { input: 'IssueRoundTokenInput!' }, [field('issueRoundToken', [on('IssuedRoundToken', [...fields('signature __typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]));
Object.assign(documentIds, {
  BlockerDesk: 'd149217ba0199050cfca38fbcf129f7b2162c0a326cf1d9ed2ef0831b0714fda',
  LetterStorageKeys: 'c154d8bd685479770586e375044886e02603b78471bfe30450e611af507f12d5',
  IssueTokens: 'c68efc4317e7c962004b435e0e90d7c5e0fb8b6fecda09808e46c943be975631',
  IssueRoundToken: '3f7670a77c1ffc77e32c4315158f8384ac8fc3143fc93c324aad0b511840bf1c',
});
