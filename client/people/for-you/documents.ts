// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds, PersonNameNode, ValueNameNode, RecognitionNode, ConsentStateNode, NoticeSubjectNode } from '../../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-nodes.ts';

export const NoticeLineNode = fragment('NoticeLine', 'Notice', [...fields('id kind createdAt isWaiting'), field('actor', [...fields('id name initials __typename')]), spread('NoticeSubject'), ...fields('__typename')]);
export const NoticeLineFragmentDoc = join<types.NoticeLineFragment, unknown>(NoticeLineNode, NoticeSubjectNode, RecognitionNode, ValueNameNode, PersonNameNode, ConsentStateNode);
export const ForYouDocument = join<types.ForYouQuery, types.ForYouQueryVariables>(operation('query', 'ForYou', { first: 'Int', after: 'String' }, [field('forYou', [...fields('waitingCount'), field('notices', [field('edges', [...fields('cursor'), field('node', [spread('NoticeLine'), ...fields('__typename')]), ...fields('__typename')]), field('pageInfo', [...fields('hasNextPage endCursor __typename')]), ...fields('__typename')], { first: 'first', after: 'after' }), ...fields('__typename')])]), NoticeLineNode, NoticeSubjectNode, RecognitionNode, ValueNameNode, PersonNameNode, ConsentStateNode);
export const MarkNoticesSeenDocument = join<types.MarkNoticesSeenMutation, types.MarkNoticesSeenMutationVariables>(operation('mutation', 'MarkNoticesSeen', { input: 'MarkNoticesSeenInput!' }, [field('markNoticesSeen', [on('ForYou', [...fields('waitingCount __typename')]), ...fields('__typename')], { input: 'input' })]));
Object.assign(documentIds, {
  ForYou: 'a084857d5b50dac3ea632f0a52d670e994341c41d17c8331fe9057ce460dedb3',
  MarkNoticesSeen: '8f6a1ec0c54b3b732c3ced8936256fa48465a0cafd63bad6bd5940d11811ae90',
});
