// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds, PersonNameNode } from '../../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-nodes.ts';

export const RecognitionCommentNode = fragment('RecognitionComment', 'Comment', [...fields('id text createdAt viewerCanTakeDown viewerCanReport'), field('author', [spread('PersonName'), ...fields('__typename')]), ...fields('__typename')]);
export const RecognitionCommentFragmentDoc = join<types.RecognitionCommentFragment, unknown>(RecognitionCommentNode, PersonNameNode);
export const CommentsDocument = join<types.CommentsQuery, types.CommentsQueryVariables>(operation('query', 'Comments', { recognitionId: 'ID!', first: 'Int', after: 'String' }, [field('recognition', [...fields('id commentCount'), field('comments', [field('edges', [...fields('cursor'), field('node', [spread('RecognitionComment'), ...fields('__typename')]), ...fields('__typename')]), field('pageInfo', [...fields('hasNextPage endCursor __typename')]), ...fields('__typename')], { first: 'first', after: 'after' }), ...fields('__typename')], { id: 'recognitionId' })]), RecognitionCommentNode, PersonNameNode);
export const CommentDocument = join<types.CommentMutation, types.CommentMutationVariables>(operation('mutation', 'Comment', { input: 'CommentInput!' }, [field('comment', [on('Comment', [spread('RecognitionComment'), ...fields('__typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]), RecognitionCommentNode, PersonNameNode);
export const TakeDownCommentDocument = join<types.TakeDownCommentMutation, types.TakeDownCommentMutationVariables>(operation('mutation', 'TakeDownComment', { input: 'TakeDownCommentInput!' }, [field('takeDownComment', [on('Recognition', [...fields('id commentCount __typename')]), on('Refusal', [...fields('message __typename')]), ...fields('__typename')], { input: 'input' })]));
Object.assign(documentIds, {
  Comments: '5cab34dbaa164ee4fbcd95fbc3e6ffaae0050ac20c4d0a6b5b91c0ae0bda3ab1',
  Comment: '3206ef1bc1c82289f567926002c3283fd3aba283d3890f3cf76942c52d3036ce',
  TakeDownComment: 'de1d4aa4aa21fefa87b2e34f2c316601c950979b4c9314e0f128a919de549896',
});
