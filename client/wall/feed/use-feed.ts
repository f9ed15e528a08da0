import { useConnection } from '../../apollo/use-connection.ts';
import { WallDocument, type WallFilter } from '../../graphql.ts';
import { firstPage } from '../recognition/wall-cache.ts';

/** One feed, newest first. */
export function useFeed(filter: WallFilter | undefined) {
  return useConnection(WallDocument, firstPage(filter), ({ wall }) => wall);
}
