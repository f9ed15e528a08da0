// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds, PersonNameNode } from '../../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-nodes.ts';

export const RoundNode = fragment('Round', 'BlockerRound', [...fields('id question lang repeats opensOn closesOn isOpen peopleCount answerCount viewerCanClose'), field('asker', [spread('PersonName'), ...fields('__typename')]), ...fields('__typename')]);
export const RoundFragmentDoc = join<types.RoundFragment, unknown>(RoundNode, PersonNameNode);
export const BlockerRoundsDocument = join<types.BlockerRoundsQuery, types.BlockerRoundsQueryVariables>(operation('query', 'BlockerRounds', { isOpen: 'Boolean' }, [field('blockerRounds', [spread('Round'), ...fields('__typename')], { isOpen: 'isOpen' })]), RoundNode, PersonNameNode);
export const CreateBlockerRoundDocument = join<types.CreateBlockerRoundMutation, types.CreateBlockerRoundMutationVariables>(operation('mutation', 'CreateBlockerRound', { input: 'CreateBlockerRoundInput!' }, [field('createBlockerRound', [on('BlockerRound', [spread('Round'), ...fields('__typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]), RoundNode, PersonNameNode);
export const CloseBlockerRoundDocument = join<types.CloseBlockerRoundMutation, types.CloseBlockerRoundMutationVariables>(operation('mutation', 'CloseBlockerRound', { input: 'CloseBlockerRoundInput!' }, [field('closeBlockerRound', [on('BlockerRound', [spread('Round'), ...fields('__typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]), RoundNode, PersonNameNode);
Object.assign(documentIds, {
  BlockerRounds: '2d13328b3954887f0183dea0bccdd0f0c414ef8352ff93b2a2944a74824d3321',
  CreateBlockerRound: 'e50eec48935b099ddb5d3e22e8cc14578e84631fca0b2b4110b49f8909069257',
  CloseBlockerRound: '83c7a4348fa04bf54ecfca35acb2c4d90251fefedf2fb5a60a872fcaa8be7192',
});
