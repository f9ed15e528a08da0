// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds, ValueNameNode } from '../../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-nodes.ts';

export const ValueWholeNode = fragment('ValueWhole', 'Value', [spread('ValueName'), ...fields('meaning collision collisionLang'), field('behaviours', [...fields('id text lang __typename')]), ...fields('__typename')]);
export const VersionWholeNode = fragment('VersionWhole', 'PurposeVersion', [...fields('id number at statement explanation participants reason lang colleagueCount customerCount'), field('author', [...fields('id name __typename')]), ...fields('__typename')]);
export const IndicatorWholeNode = fragment('IndicatorWhole', 'Indicator', [...fields('id name unit higherIsBetter source weakness lang version'), field('points', [...fields('month value __typename')]), field('annotations', [...fields('id month text lang topic __typename')]), ...fields('__typename')]);
export const ValueWholeFragmentDoc = join<types.ValueWholeFragment, unknown>(ValueWholeNode, ValueNameNode);
export const VersionWholeFragmentDoc = join<types.VersionWholeFragment, unknown>(VersionWholeNode);
export const IndicatorWholeFragmentDoc = join<types.IndicatorWholeFragment, unknown>(IndicatorWholeNode);
export const PurposePageDocument = join<types.PurposePageQuery, types.PurposePageQueryVariables>(operation('query', 'PurposePage', {  }, [field('purpose', [...fields('statement lang'), field('values', [spread('ValueWhole'), ...fields('__typename')]), field('retiredValues', [spread('ValueWhole'), ...fields('__typename')]), field('versions', [spread('VersionWhole'), ...fields('__typename')]), field('indicator', [spread('IndicatorWhole'), ...fields('__typename')]), ...fields('__typename')])]), ValueWholeNode, ValueNameNode, VersionWholeNode, IndicatorWholeNode);
Object.assign(documentIds, {
  PurposePage: 'a05a0c7120834df40c45b50cd481c79551cbf4baf95ac8e19b424916b671940c',
});
