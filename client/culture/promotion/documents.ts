// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds } from '../../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-nodes.ts';

export const ValueCultureWordDocument = join<types.ValueCultureWordQuery, types.ValueCultureWordQueryVariables>(operation('query', 'ValueCultureWord', { id: 'ID!' }, [field('node', [on('Value', [...fields('id'), field('cultureWord', [...fields('word people roundId opensOn closesOn at'), field('by', [...fields('id name __typename')]), ...fields('__typename')]), ...fields('__typename')]), ...fields('__typename')], { id: 'id' })]));
export const PromoteCultureWordDocument = join<types.PromoteCultureWordMutation, types.PromoteCultureWordMutationVariables>(operation('mutation', 'PromoteCultureWord', { input: 'PromoteCultureWordInput!' }, [field('promoteCultureWord', [on('CulturePromotion', [...fields('word roundId __typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]));
Object.assign(documentIds, {
  ValueCultureWord: 'd790193a7be64edb02ecca20158515469062d0aaf18f2f2bfdc8bd5a211857c6',
  PromoteCultureWord: 'e51b8507cfc1465e6ad8d8973131abf152eafe067b76c30c54b9aa6595d4f54e',
});
