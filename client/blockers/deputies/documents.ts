// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds, PersonNamePart } from '../../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-parts.ts';

export const DeputyLinePart = fragment('DeputyLine', 'Deputy', [...fields('id from until'), field('leader', [spread('PersonName'), ...fields('__typename')]), field('deputy', [spread('PersonName'), ...fields('__typename')]), ...fields('__typename')]);
export const DeputyLineFragmentDoc = join<types.DeputyLineFragment, unknown>(DeputyLinePart, PersonNamePart);
export const DeputiesDocument = join<types.DeputiesQuery, types.DeputiesQueryVariables>(operation('query', 'Deputies', {  }, [field('deputies', [spread('DeputyLine'), ...fields('__typename')])]), DeputyLinePart, PersonNamePart);
export const ManagementDocument = join<types.ManagementQuery, types.ManagementQueryVariables>(operation('query', 'Management', {  }, [field('management', [spread('PersonName'), ...fields('__typename')])]), PersonNamePart);
export const NameDeputyDocument = join<types.NameDeputyMutation, types.NameDeputyMutationVariables>(operation('mutation', 'NameDeputy', { input: 'NameDeputyInput!' }, [field('nameDeputy', [on('Deputy', [spread('DeputyLine'), ...fields('__typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]), DeputyLinePart, PersonNamePart);
export const RemoveDeputyDocument = join<types.RemoveDeputyMutation, types.RemoveDeputyMutationVariables>(operation('mutation', 'RemoveDeputy', { input: 'RemoveDeputyInput!' }, [field('removeDeputy', [on('Deputy', [...fields('id __typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]));
export const NameManagementDocument = join<types.NameManagementMutation, types.NameManagementMutationVariables>(operation('mutation', 'NameManagement', { input: 'NameManagementInput!' }, [field('nameManagement', [on('Management', [field('people', [spread('PersonName'), ...fields('__typename')]), ...fields('__typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]), PersonNamePart);
Object.assign(documentIds, {
  Deputies: '548bcf65833d9fb0efbe13fc760b4559ab11a97d08e09c22a997d53efdd2ff5c',
  Management: 'eb48716cde26de4c88790fbe7e2084cd94945c48a905e2fa5bcedc8ac7a26d36',
  NameDeputy: '679283cb1c2a09347f9484a2c8ef74cfd884693b976aae26ac0487eacad55086',
  RemoveDeputy: 'a17a61d0f409cbda3bb103cd2ba5b133d2dbecc1b31015f299e9e56cc6604cdc',
  NameManagement: 'b6494a9e84e4e2eb681774ca9a24856e055629dbab9e6b9b77e16695f1af9f13',
});
