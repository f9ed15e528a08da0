// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../graphql.ts';
import { documentIds, PersonNameNode } from '../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../transport/document-nodes.ts';

export const DilemmaFactsNode = fragment('DilemmaFacts', 'Dilemma', [...fields('id round state opensOn closesOn question lang'), field('courses', [...fields('number text valueName valueLang'), field('value', [...fields('id rank __typename')]), ...fields('__typename')]), ...fields('answerCount courseByOrder outcome percentage explanation'), field('recognitions', [...fields('id effect lang'), field('receivers', [spread('PersonName'), ...fields('__typename')]), ...fields('__typename')]), field('openAnswers', [...fields('course'), field('person', [spread('PersonName'), ...fields('__typename')]), ...fields('__typename')]), ...fields('__typename')]);
export const DilemmaTrendPointWholeNode = fragment('DilemmaTrendPointWhole', 'DilemmaTrendPoint', [...fields('closesOn outcome percentage'), field('dilemma', [...fields('id question lang __typename')]), ...fields('__typename')]);
export const DilemmaFactsFragmentDoc = join<types.DilemmaFactsFragment, unknown>(DilemmaFactsNode, PersonNameNode);
export const DilemmaTrendPointWholeFragmentDoc = join<types.DilemmaTrendPointWholeFragment, unknown>(DilemmaTrendPointWholeNode);
export const DilemmasDocument = join<types.DilemmasQuery, types.DilemmasQueryVariables>(operation('query', 'Dilemmas', { first: 'Int', after: 'String' }, [field('dilemmas', [field('edges', [...fields('cursor'), field('node', [spread('DilemmaFacts'), ...fields('__typename')]), ...fields('__typename')]), field('pageInfo', [...fields('hasNextPage endCursor __typename')]), ...fields('__typename')], { first: 'first', after: 'after' })]), DilemmaFactsNode, PersonNameNode);
export const DilemmaDocument = join<types.DilemmaQuery, types.DilemmaQueryVariables>(operation('query', 'Dilemma', { id: 'ID!' }, [field('node', [on('Dilemma', [spread('DilemmaFacts'), ...fields('__typename')]), ...fields('__typename')], { id: 'id' })]), DilemmaFactsNode, PersonNameNode);
export const DilemmaTrendDocument = join<types.DilemmaTrendQuery, types.DilemmaTrendQueryVariables>(operation('query', 'DilemmaTrend', {  }, [field('dilemmaTrend', [spread('DilemmaTrendPointWhole'), ...fields('__typename')])]), DilemmaTrendPointWholeNode);
Object.assign(documentIds, {
  Dilemmas: '010397ddbda436df7929dcb022fd87aac1eac021a3852d10c2eefd3668889163',
  Dilemma: '6b944ed8375f4c52f0c9f33d054372e67dc4966d8009a2bc6c7bb6a4e9ae34f7',
  DilemmaTrend: 'b53bcfcf5b196e72d83e30137cb6a3ac95a764439cad0fb5bae996d535a25d11',
});
