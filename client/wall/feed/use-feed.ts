import { PAGE, useConnection } from '../../apollo/use-connection.ts';
import { WallDocument, type WallFilter } from '../../graphql.ts';

/** The variables of the first page: the cache keeps one feed for each filter. */
export function firstPage(filter: WallFilter | undefined) {
  return filter ? { first: PAGE, filter } : { first: PAGE };
}

/** One feed, newest first. */
export function useFeed(filter: WallFilter | undefined) {
  return useConnection(WallDocument, firstPage(filter), ({ wall }) => wall);
}
