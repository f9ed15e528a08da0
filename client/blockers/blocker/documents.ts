// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds, PersonNamePart } from '../../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-parts.ts';

export const BlockerLinePart = fragment('BlockerLine', 'Blocker', [...fields('id kind title obstacle cost lang visibility deliveredOn state dueOn overdue movedUp meToos hiddenReason'), field('addressee', [spread('PersonName'), ...fields('__typename')]), field('holder', [spread('PersonName'), ...fields('__typename')]), field('round', [...fields('id question lang __typename')]), field('mergedInto', [...fields('id title lang __typename')]), field('turns', [...fields('number act text lang remedy promisedFor day'), field('by', [spread('PersonName'), ...fields('__typename')]), field('onBehalfOf', [...fields('id name __typename')]), field('movedTo', [...fields('id name __typename')]), ...fields('__typename')]), ...fields('__typename')]);
export const BlockerWholePart = fragment('BlockerWhole', 'Blocker', [spread('BlockerLine'), field('hiddenBy', [...fields('id name __typename')]), field('merged', [...fields('id title lang __typename')]), field('story', [...fields('id __typename')]), ...fields('__typename')]);
export const BlockerLineFragmentDoc = join<types.BlockerLineFragment, unknown>(BlockerLinePart, PersonNamePart);
export const BlockerWholeFragmentDoc = join<types.BlockerWholeFragment, unknown>(BlockerWholePart, BlockerLinePart, PersonNamePart);
export const BlockersDocument = join<types.BlockersQuery, types.BlockersQueryVariables>(operation('query', 'Blockers', { first: 'Int', after: 'String', filter: 'BlockerFilter' }, [field('blockers', [field('edges', [...fields('cursor'), field('node', [spread('BlockerLine'), ...fields('__typename')]), ...fields('__typename')]), field('pageInfo', [...fields('hasNextPage endCursor __typename')]), ...fields('__typename')], { first: 'first', after: 'after', filter: 'filter' })]), BlockerLinePart, PersonNamePart);
export const BlockerDocument = join<types.BlockerQuery, types.BlockerQueryVariables>(operation('query', 'Blocker', { id: 'ID!' }, [field('blocker', [spread('BlockerWhole'), ...fields('__typename')], { id: 'id' })]), BlockerWholePart, BlockerLinePart, PersonNamePart);
export const PyramidDocument = join<types.PyramidQuery, types.PyramidQueryVariables>(operation('query', 'Pyramid', {  }, [field('pyramid', [...fields('removedThisQuarter confirmedThisQuarter open overdue answeredOnTime __typename')])]));
export const StandingsDocument = join<types.StandingsQuery, types.StandingsQueryVariables>(operation('query', 'Standings', {  }, [field('pyramid', [field('leaders', [...fields('asked answeredOnTime removed overdue'), field('leader', [spread('PersonName'), ...fields('__typename')]), ...fields('__typename')]), ...fields('__typename')])]), PersonNamePart);
export const InboxCountsDocument = join<types.InboxCountsQuery, types.InboxCountsQueryVariables>(operation('query', 'InboxCounts', {  }, [field('inboxCounts', [...fields('askedOfMe myPart overdue waitingForReporter isLeader __typename')])]));
Object.assign(documentIds, {
  Blockers: '2a177296ab6c4ea10bbf8d4d536829b8c2a11ea47c814a5c0374e033181adcc5',
  Blocker: 'ebb14299f919847b1a28a395df7c27a294f99c70a093f56e17393e1fbc38f5d1',
  Pyramid: 'ec9da0a1d85818202b58f701ef8b7a0a37390915b9e632bff7b57c61d593001f',
  Standings: 'e1ca7e4b6ff30464785d9c353464c9608e3e8a800f3682396798f1f5a7762198',
  InboxCounts: '9159ee7e219391f043fda07871a2be79f88867feebd26b0cec9d0e3bd6213727',
});
