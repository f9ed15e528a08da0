import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import {
  type RecognitionFragment,
  RecognitionPublishedDocument,
  type RecognitionPublishedSubscription,
  WallDocument,
  type WallFilter,
} from '../../graphql.ts';
import { type Follower, Stream } from '../../transport/stream.ts';
import { addToWall, firstPage } from '../recognition/wall-cache.ts';

/** Recognitions that came since the feed was read, newest first; `show` puts them on top. */
export function useArrivals(filter: WallFilter | undefined, recognitions: readonly RecognitionFragment[]) {
  const client = useApolloClient();
  const [arrived, setArrived] = useState<readonly RecognitionFragment[]>([]);
  useEffect(() => {
    setArrived([]);
    const add = (added: readonly RecognitionFragment[]) => setArrived((known) => newestFirst([...added, ...known]));
    const look = async () => {
      const query = { query: WallDocument, variables: firstPage(filter), fetchPolicy: 'no-cache' } as const;
      const { data } = await client.query(query);
      add(data?.wall.edges.map(({ node }) => node) ?? []);
    };
    const quietly = () => void look().catch(() => {});
    // Only the server knows whether a new recognition passes a filter, so a filtered feed is queried again.
    return followRecognitions(client, {
      event: (recognition) => (filter ? quietly() : add([recognition])),
      look: quietly,
    });
  }, [client, filter]);

  const waiting = useMemo(() => notYetShown(arrived, recognitions), [arrived, recognitions]);
  const show = () => {
    addToWall(client.cache, waiting, filter);
    setArrived([]);
  };
  return { waiting, show };
}

function newestFirst(recognitions: readonly RecognitionFragment[]): RecognitionFragment[] {
  const byId = new Map(recognitions.map((recognition) => [recognition.id, recognition]));
  return [...byId.values()].sort((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''));
}

/** Drops older recognitions, which a poll brings when one above them was withdrawn. */
function notYetShown(
  arrived: readonly RecognitionFragment[],
  recognitions: readonly RecognitionFragment[],
): RecognitionFragment[] {
  const shown = new Set(recognitions.map(({ id }) => id));
  const oldest = recognitions.at(-1)?.publishedAt ?? '';
  return arrived.filter(({ id, publishedAt }) => !shown.has(id) && (publishedAt ?? '') > oldest);
}

const streams = new WeakMap<ApolloClient, Stream<RecognitionPublishedSubscription>>();

/** All feeds of one client share one stream. */
function followRecognitions(client: ApolloClient, follower: Follower<RecognitionFragment>): () => void {
  const stream = streams.get(client) ?? new Stream(client, RecognitionPublishedDocument);
  streams.set(client, stream);
  return stream.follow({
    event: ({ recognitionPublished }) => follower.event(recognitionPublished),
    look: follower.look,
  });
}
