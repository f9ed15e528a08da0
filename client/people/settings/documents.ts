// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds } from '../../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-nodes.ts';

export const ChoicesNode = fragment('Choices', 'Settings', [...fields('honour digest roles isMailConfigured __typename')]);
export const ChoicesFragmentDoc = join<types.ChoicesFragment, unknown>(ChoicesNode);
export const SettingsDocument = join<types.SettingsQuery, types.SettingsQueryVariables>(operation('query', 'Settings', {  }, [field('settings', [spread('Choices'), ...fields('__typename')])]), ChoicesNode);
export const ChangeSettingsDocument = join<types.ChangeSettingsMutation, types.ChangeSettingsMutationVariables>(operation('mutation', 'ChangeSettings', { input: 'ChangeSettingsInput!' }, [field('changeSettings', [on('Settings', [spread('Choices'), ...fields('__typename')]), ...fields('__typename')], { input: 'input' })]), ChoicesNode);
Object.assign(documentIds, {
  Settings: 'aca4677e8ed764a0647869386334e60fd4dd4a0e2a0aa3a70b930717b9c1b5ff',
  ChangeSettings: '2cbf6748be8215250a0c73fa12536d4eae062000594a044b88af9c19ef92bd0a',
});
