// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds } from '../../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-nodes.ts';

export const FileReportDocument = join<types.FileReportMutation, types.FileReportMutationVariables>(operation('mutation', 'FileReport', { input: 'FileReportInput!' }, [field('fileReport', [on('Report', [...fields('id __typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]));
Object.assign(documentIds, {
  FileReport: '4d83b3ec941be34ec1c4f71af9c7029f9f9379b498cd936b14d08da739a2b16c',
});
