// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds } from '../../graphql.ts';
import { CultureRoundFactsNode, WordOfCloudNode } from '../../culture/documents.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-nodes.ts';

export const MergeCultureWordsDocument = join<types.MergeCultureWordsMutation, types.MergeCultureWordsMutationVariables>(operation('mutation', 'MergeCultureWords', { input: 'MergeCultureWordsInput!' }, [field('mergeCultureWords', [on('CultureRound', [spread('CultureRoundFacts'), ...fields('__typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]), CultureRoundFactsNode, WordOfCloudNode);
export const SeparateCultureWordDocument = join<types.SeparateCultureWordMutation, types.SeparateCultureWordMutationVariables>(operation('mutation', 'SeparateCultureWord', { input: 'SeparateCultureWordInput!' }, [field('separateCultureWord', [on('CultureRound', [spread('CultureRoundFacts'), ...fields('__typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]), CultureRoundFactsNode, WordOfCloudNode);
Object.assign(documentIds, {
  MergeCultureWords: '87ce2df73683fb6f4403dd3c1912e2e0e778f449a970e93159e0c03d97c87629',
  SeparateCultureWord: '3cf435045d23fb8d4b68ad0c203865fdb90c4a15e78da93be77f457c2ca6ef36',
});
