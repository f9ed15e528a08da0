// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds, PersonNameNode } from '../../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-nodes.ts';

export const DeputyLineNode = fragment('DeputyLine', 'Deputy', [...fields('id startsOn endsOn'), field('leader', [spread('PersonName'), ...fields('__typename')]), field('person', [spread('PersonName'), ...fields('__typename')]), ...fields('__typename')]);
export const DeputyLineFragmentDoc = join<types.DeputyLineFragment, unknown>(DeputyLineNode, PersonNameNode);
export const DeputiesDocument = join<types.DeputiesQuery, types.DeputiesQueryVariables>(operation('query', 'Deputies', {  }, [field('deputies', [spread('DeputyLine'), ...fields('__typename')])]), DeputyLineNode, PersonNameNode);
export const ManagementDocument = join<types.ManagementQuery, types.ManagementQueryVariables>(operation('query', 'Management', {  }, [field('management', [field('people', [spread('PersonName'), ...fields('__typename')]), ...fields('__typename')])]), PersonNameNode);
export const NameDeputyDocument = join<types.NameDeputyMutation, types.NameDeputyMutationVariables>(operation('mutation', 'NameDeputy', { input: 'NameDeputyInput!' }, [field('nameDeputy', [on('Deputy', [spread('DeputyLine'), ...fields('__typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]), DeputyLineNode, PersonNameNode);
export const RemoveDeputyDocument = join<types.RemoveDeputyMutation, types.RemoveDeputyMutationVariables>(operation('mutation', 'RemoveDeputy', { input: 'RemoveDeputyInput!' }, [field('removeDeputy', [on('Deputy', [...fields('id __typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]));
export const NameManagementDocument = join<types.NameManagementMutation, types.NameManagementMutationVariables>(operation('mutation', 'NameManagement', { input: 'NameManagementInput!' }, [field('nameManagement', [on('Management', [field('people', [spread('PersonName'), ...fields('__typename')]), ...fields('__typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]), PersonNameNode);
Object.assign(documentIds, {
  Deputies: '32dc0d2364855c7bab880f65360fe029cbd04b065c32078a6934e44fb4726a35',
  Management: 'e392aa0c353c1e96ebb91f697990bcb54b5c4c99cde60d3989367a358209cffc',
  NameDeputy: '62c66ef6d06d715cc9a7f0bc72f73f17e0410af6704e8dd013a71f6ea586a873',
  RemoveDeputy: 'a17a61d0f409cbda3bb103cd2ba5b133d2dbecc1b31015f299e9e56cc6604cdc',
  NameManagement: 'b6494a9e84e4e2eb681774ca9a24856e055629dbab9e6b9b77e16695f1af9f13',
});
