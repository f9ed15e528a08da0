// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds } from '../../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-nodes.ts';

export const CulturePairsDocument = join<types.CulturePairsQuery, types.CulturePairsQueryVariables>(operation('query', 'CulturePairs', { roundId: 'ID!' }, [field('culturePairs', [...fields('id one other __typename')], { roundId: 'roundId' })]));
export const AddCulturePairDocument = join<types.AddCulturePairMutation, types.AddCulturePairMutationVariables>(operation('mutation', 'AddCulturePair', { input: 'AddCulturePairInput!' }, [field('addCulturePair', [on('CulturePair', [...fields('id one other __typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]));
export const RemoveCulturePairDocument = join<types.RemoveCulturePairMutation, types.RemoveCulturePairMutationVariables>(operation('mutation', 'RemoveCulturePair', { input: 'RemoveCulturePairInput!' }, [field('removeCulturePair', [on('CulturePair', [...fields('id __typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]));
Object.assign(documentIds, {
  CulturePairs: 'ac57923a01b773c78155df64e1258d6bb2068330ef5dbc22bab9565b2a450199',
  AddCulturePair: 'ab005c9dcd0efdcbaf110d823422b5ba03180042ebfc1fd12b22f1460405a51b',
  RemoveCulturePair: '0c377dddb1c36cfc4bee96a071e9714ca56404d92072aff0a80e2b2fc8c419dd',
});
