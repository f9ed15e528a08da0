import { PAGE, useConnection } from '../../apollo/use-connection.ts';
import type { BlockerFilter } from '../../graphql.ts';
import { BlockersDocument } from '../blocker/documents.ts';

/** The board, newest delivery first. */
export function useBlockers(filter: BlockerFilter | undefined) {
  // The cache keeps one list for each filter.
  const variables = filter ? { first: PAGE, filter } : { first: PAGE };
  return useConnection(BlockersDocument, variables, ({ blockers }) => blockers);
}
