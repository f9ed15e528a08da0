// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds, PersonNamePart } from '../../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-parts.ts';

export const RoundPart = fragment('Round', 'BlockerRound', [...fields('id question lang repeats opensOn closesOn isOpen people answers viewerCanClose'), field('asker', [spread('PersonName'), ...fields('__typename')]), ...fields('__typename')]);
export const RoundFragmentDoc = join<types.RoundFragment, unknown>(RoundPart, PersonNamePart);
export const BlockerRoundsDocument = join<types.BlockerRoundsQuery, types.BlockerRoundsQueryVariables>(operation('query', 'BlockerRounds', { open: 'Boolean' }, [field('blockerRounds', [spread('Round'), ...fields('__typename')], { open: 'open' })]), RoundPart, PersonNamePart);
export const AskRoundDocument = join<types.AskRoundMutation, types.AskRoundMutationVariables>(operation('mutation', 'AskRound', { input: 'AskRoundInput!' }, [field('askRound', [on('BlockerRound', [spread('Round'), ...fields('__typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]), RoundPart, PersonNamePart);
export const CloseRoundDocument = join<types.CloseRoundMutation, types.CloseRoundMutationVariables>(operation('mutation', 'CloseRound', { input: 'CloseRoundInput!' }, [field('closeRound', [on('BlockerRound', [spread('Round'), ...fields('__typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]), RoundPart, PersonNamePart);
Object.assign(documentIds, {
  BlockerRounds: 'cb2db0e69a4f5eab00b9794a6c2ba2321f407d5978123b76176bb391fde038a6',
  AskRound: '929aef16181d66629836c0f0d7431294bf8435b13c5dd460a16559f3808463b7',
  CloseRound: 'd469edf68a51450e8df3690487631951bc3db84725a3350a3230b126fd1a6d07',
});
