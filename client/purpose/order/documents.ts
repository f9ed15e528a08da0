// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds, ValueNameNode } from '../../graphql.ts';
import { ValueWholeNode } from '../../purpose/content/documents.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-nodes.ts';

export const ValueTextsWholeNode = fragment('ValueTextsWhole', 'ValueTexts', [...fields('valueId version retiredAt'), field('name', [...fields('nl en __typename')]), field('meaning', [...fields('nl en __typename')]), field('behaviours', [...fields('behaviourId'), field('text', [...fields('nl en __typename')]), ...fields('__typename')]), ...fields('__typename')]);
export const CollisionTextsWholeNode = fragment('CollisionTextsWhole', 'CollisionTexts', [...fields('upperId lowerId version'), field('text', [...fields('nl en __typename')]), ...fields('__typename')]);
export const ValuesWholeNode = fragment('ValuesWhole', 'ValuesForEditing', [field('values', [spread('ValueTextsWhole'), ...fields('__typename')]), field('retiredValues', [spread('ValueTextsWhole'), ...fields('__typename')]), field('collisions', [spread('CollisionTextsWhole'), ...fields('__typename')]), ...fields('__typename')]);
export const ValueTextsWholeFragmentDoc = join<types.ValueTextsWholeFragment, unknown>(ValueTextsWholeNode);
export const CollisionTextsWholeFragmentDoc = join<types.CollisionTextsWholeFragment, unknown>(CollisionTextsWholeNode);
export const ValuesWholeFragmentDoc = join<types.ValuesWholeFragment, unknown>(ValuesWholeNode, ValueTextsWholeNode, CollisionTextsWholeNode);
export const ValuesForEditingDocument = join<types.ValuesForEditingQuery, types.ValuesForEditingQueryVariables>(operation('query', 'ValuesForEditing', {  }, [field('valuesForEditing', [spread('ValuesWhole'), ...fields('__typename')])]), ValuesWholeNode, ValueTextsWholeNode, CollisionTextsWholeNode);
export const OrderValuesDocument = join<types.OrderValuesMutation, types.OrderValuesMutationVariables>(operation('mutation', 'OrderValues', { input: 'OrderValuesInput!' }, [field('orderValues', [on('ValuesForEditing', [spread('ValuesWhole'), ...fields('__typename')]), on('ValueOrderChangedRefused', [field('current', [spread('ValuesWhole'), ...fields('__typename')]), field('changedBy', [...fields('id name __typename')]), ...fields('changedAt __typename')]), on('CollisionChangedRefused', [field('current', [spread('CollisionTextsWhole'), ...fields('__typename')]), field('changedBy', [...fields('id name __typename')]), ...fields('changedAt __typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]), ValuesWholeNode, ValueTextsWholeNode, CollisionTextsWholeNode);
export const DescribeCollisionDocument = join<types.DescribeCollisionMutation, types.DescribeCollisionMutationVariables>(operation('mutation', 'DescribeCollision', { input: 'DescribeCollisionInput!' }, [field('describeCollision', [on('Value', [spread('ValueWhole'), ...fields('__typename')]), on('NotNeighboursRefused', [field('current', [spread('ValuesWhole'), ...fields('__typename')]), ...fields('__typename')]), on('CollisionChangedRefused', [field('current', [spread('CollisionTextsWhole'), ...fields('__typename')]), field('changedBy', [...fields('id name __typename')]), ...fields('changedAt __typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]), ValueWholeNode, ValueNameNode, ValuesWholeNode, ValueTextsWholeNode, CollisionTextsWholeNode);
Object.assign(documentIds, {
  ValuesForEditing: '59301d6db16171da0a8eef95917a43b3163ef81d82f156ee6b029cdd3d048c41',
  OrderValues: '4c4ff67ddf8bbcc3e470dd3b218400c69aa984818c125cf4eb3c93d2d5e4d84c',
  DescribeCollision: '745bad07937055cc4f2bb35252c5c6bfc2a3414aa93954844362ec8ad2f3f224',
});
