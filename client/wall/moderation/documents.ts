// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds, PersonNameNode, ValueNameNode, RecognitionNode } from '../../graphql.ts';
import { RecognitionCommentNode } from '../../wall/comments/documents.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-nodes.ts';

export const FiledReportNode = fragment('FiledReport', 'Report', [...fields('id reason createdAt decision decidedAt note'), field('filedBy', [...fields('id name __typename')]), field('decidedBy', [...fields('id name __typename')]), field('comment', [spread('RecognitionComment'), ...fields('__typename')]), field('recognition', [spread('Recognition'), ...fields('__typename')]), ...fields('__typename')]);
export const FiledReportFragmentDoc = join<types.FiledReportFragment, unknown>(FiledReportNode, RecognitionCommentNode, PersonNameNode, RecognitionNode, ValueNameNode);
export const ReportsDocument = join<types.ReportsQuery, types.ReportsQueryVariables>(operation('query', 'Reports', { first: 'Int', after: 'String', isOpen: 'Boolean' }, [field('reports', [field('edges', [...fields('cursor'), field('node', [spread('FiledReport'), ...fields('__typename')]), ...fields('__typename')]), field('pageInfo', [...fields('hasNextPage endCursor __typename')]), ...fields('__typename')], { first: 'first', after: 'after', isOpen: 'isOpen' })]), FiledReportNode, RecognitionCommentNode, PersonNameNode, RecognitionNode, ValueNameNode);
export const DecideReportDocument = join<types.DecideReportMutation, types.DecideReportMutationVariables>(operation('mutation', 'DecideReport', { input: 'DecideReportInput!' }, [field('decideReport', [on('Report', [spread('FiledReport'), ...fields('__typename')]), on('AlreadyDecidedRefused', [...fields('message'), field('report', [spread('FiledReport'), ...fields('__typename')]), ...fields('__typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]), FiledReportNode, RecognitionCommentNode, PersonNameNode, RecognitionNode, ValueNameNode);
export const UnseenDepartmentsDocument = join<types.UnseenDepartmentsQuery, types.UnseenDepartmentsQueryVariables>(operation('query', 'UnseenDepartments', { months: 'Int' }, [field('unseenDepartments', [field('department', [...fields('id name'), field('parent', [...fields('id name __typename')]), ...fields('__typename')]), field('months', [...fields('month hasRecognitions __typename')]), ...fields('__typename')], { months: 'months' })]));
Object.assign(documentIds, {
  Reports: 'b0dbe127821d41fe7fab2774d32269b68cb58928a3511048d9d701a31af70c56',
  DecideReport: '765bc35e4fcd9d93873780461de18919bc684387f708bf4c9c489ca762adbcb7',
  UnseenDepartments: 'c1fcd432153d3a038b647306426db44dc1a1f70f2beb042f4428f51395e032ae',
});
