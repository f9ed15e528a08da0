// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds, PersonNameNode } from '../../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-nodes.ts';

export const BlockerLineNode = fragment('BlockerLine', 'Blocker', [...fields('id kind title obstacle cost lang visibility deliveredOn state dueOn isOverdue moveUpCount meTooCount hiddenReason'), field('addressee', [spread('PersonName'), ...fields('__typename')]), field('holder', [spread('PersonName'), ...fields('__typename')]), field('round', [...fields('id question lang __typename')]), field('mergedInto', [...fields('id title lang __typename')]), field('turns', [...fields('number act text lang remedy dueOn takenOn'), field('actor', [spread('PersonName'), ...fields('__typename')]), field('onBehalfOf', [...fields('id name __typename')]), field('movedTo', [...fields('id name __typename')]), ...fields('__typename')]), ...fields('__typename')]);
export const BlockerWholeNode = fragment('BlockerWhole', 'Blocker', [spread('BlockerLine'), field('hiddenBy', [...fields('id name __typename')]), field('mergedFrom', [...fields('id title lang __typename')]), field('recognition', [...fields('id __typename')]), ...fields('__typename')]);
export const BlockerLineFragmentDoc = join<types.BlockerLineFragment, unknown>(BlockerLineNode, PersonNameNode);
export const BlockerWholeFragmentDoc = join<types.BlockerWholeFragment, unknown>(BlockerWholeNode, BlockerLineNode, PersonNameNode);
export const BlockersDocument = join<types.BlockersQuery, types.BlockersQueryVariables>(operation('query', 'Blockers', { first: 'Int', after: 'String', filter: 'BlockerFilter' }, [field('blockers', [field('edges', [...fields('cursor'), field('node', [spread('BlockerLine'), ...fields('__typename')]), ...fields('__typename')]), field('pageInfo', [...fields('hasNextPage endCursor __typename')]), ...fields('__typename')], { first: 'first', after: 'after', filter: 'filter' })]), BlockerLineNode, PersonNameNode);
export const BlockerDocument = join<types.BlockerQuery, types.BlockerQueryVariables>(operation('query', 'Blocker', { id: 'ID!' }, [field('blocker', [spread('BlockerWhole'), ...fields('__typename')], { id: 'id' })]), BlockerWholeNode, BlockerLineNode, PersonNameNode);
export const PyramidDocument = join<types.PyramidQuery, types.PyramidQueryVariables>(operation('query', 'Pyramid', {  }, [field('pyramid', [...fields('removedThisQuarterCount confirmedThisQuarterCount openCount overdueCount answeredOnTimePercent __typename')])]));
export const LeaderRecordsDocument = join<types.LeaderRecordsQuery, types.LeaderRecordsQueryVariables>(operation('query', 'LeaderRecords', {  }, [field('pyramid', [field('leaders', [...fields('askedCount answeredOnTimeCount removedCount overdueCount'), field('leader', [spread('PersonName'), ...fields('__typename')]), ...fields('__typename')]), ...fields('__typename')])]), PersonNameNode);
export const BlockerInboxCountsDocument = join<types.BlockerInboxCountsQuery, types.BlockerInboxCountsQueryVariables>(operation('query', 'BlockerInboxCounts', {  }, [field('blockerInboxCounts', [...fields('askedOfMe myOrganisation overdue waitingForReporter isLeader __typename')])]));
Object.assign(documentIds, {
  Blockers: 'c261e0652825ad414f76f1bd36f170edd1c010a5a6c099aaf6f8e7d6dfbd2d8d',
  Blocker: '6bc433f8b42e24112b6a49085cc5e6de8890c7c3f6a756832ccf7fb9be8a583b',
  Pyramid: '964fc03337617e647c24b6bd4f028b4202776431281db43ffc154f2edf985d0b',
  LeaderRecords: '7e2496bb9c37e051a3123e795c904c67b3ef6469dfe4528174f3c70d4a47340b',
  BlockerInboxCounts: '4cfc14e1a51486cb91cba5014120a1e095e70f192c4cd44cf8f204b9a26d7efc',
});
