import {
  type ErrorLike,
  NetworkStatus,
  type OperationVariables,
  type TypedDocumentNode,
  type WatchQueryFetchPolicy,
} from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

interface ConnectionOf<Node> {
  edges: readonly { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** A connection as screens read it, whatever its nodes are. */
export interface ConnectionState<Node> {
  /** Undefined until the first page is there. */
  nodes: Node[] | undefined;
  error: ErrorLike | undefined;
  /** The nodes are the server's newest, and no request is running. */
  isReady: boolean;
  hasNext: boolean;
  isLoadingNext: boolean;
  /** The error of the last page that was requested; requesting it again clears it. */
  nextError: unknown;
  loadNext: () => void;
  /** Fetches another number of nodes than a page has; a failure is left to the caller. */
  fetchNext: (first: number) => Promise<unknown>;
  refetch: () => void;
}

/** How many nodes a page has, unless a screen says otherwise. */
export const PAGE = 20;

interface ConnectionOptions {
  fetchPolicy?: WatchQueryFetchPolicy;
}

/** Reads a connection page after page; what the cache knows is shown while the first page is asked for. */
export function useConnection<Data, Variables extends OperationVariables, Node>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  connectionIn: (data: Data) => ConnectionOf<Node> | null | undefined,
  { fetchPolicy = 'cache-and-network' }: ConnectionOptions = {},
): ConnectionState<Node> & { data: Data | undefined } {
  const [nextError, setNextError] = useState<unknown>(null);
  const options: useQuery.Options<Data, Variables> = { variables, fetchPolicy, nextFetchPolicy: 'cache-first' };
  const { data, error, networkStatus, fetchMore, refetch } = useQuery(document, options);
  const connection = data && connectionIn(data);
  const fetchNext = (asked: object) =>
    fetchMore({ variables: { ...variables, ...asked, after: connection?.pageInfo.endCursor } });
  const loadNext = () => {
    setNextError(null);
    fetchNext({}).catch(setNextError);
  };
  return {
    data,
    nodes: connection?.edges.map(({ node }) => node),
    error,
    isReady: networkStatus === NetworkStatus.ready,
    hasNext: connection?.pageInfo.hasNextPage ?? false,
    isLoadingNext: networkStatus === NetworkStatus.fetchMore,
    nextError,
    loadNext,
    fetchNext: (first) => fetchNext({ first }),
    refetch: () => void refetch().catch(() => {}),
  };
}
