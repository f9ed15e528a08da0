// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds } from '../../graphql.ts';
import { VersionWholeNode } from '../../purpose/content/documents.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-nodes.ts';

export const TextsWholeNode = fragment('TextsWhole', 'PurposeTexts', [...fields('number at'), field('author', [...fields('id name __typename')]), field('statement', [...fields('nl en __typename')]), field('explanation', [...fields('nl en __typename')]), field('participants', [...fields('nl en __typename')]), field('reason', [...fields('nl en __typename')]), ...fields('colleagueCount customerCount __typename')]);
export const TextsWholeFragmentDoc = join<types.TextsWholeFragment, unknown>(TextsWholeNode);
export const PurposeForEditingDocument = join<types.PurposeForEditingQuery, types.PurposeForEditingQueryVariables>(operation('query', 'PurposeForEditing', {  }, [field('purposeForEditing', [spread('TextsWhole'), ...fields('__typename')])]), TextsWholeNode);
export const RewritePurposeDocument = join<types.RewritePurposeMutation, types.RewritePurposeMutationVariables>(operation('mutation', 'RewritePurpose', { input: 'RewritePurposeInput!' }, [field('rewritePurpose', [on('PurposeVersion', [spread('VersionWhole'), ...fields('__typename')]), on('PurposeChangedRefused', [...fields('message'), field('currentTexts', [spread('TextsWhole'), ...fields('__typename')]), ...fields('__typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]), VersionWholeNode, TextsWholeNode);
Object.assign(documentIds, {
  PurposeForEditing: '7d3e2ef04c1289fe9f2b8f124b5b9a310bc51f1c2dbe14a4cd4fca3e1f42d3e3',
  RewritePurpose: 'ddc14ffab3538c9b5ace424f8a6f319dcb24c958aeaddbe387d3739876eec38c',
});
