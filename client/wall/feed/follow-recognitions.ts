import type { ApolloClient } from '@apollo/client';
import {
  type RecognitionFragment,
  RecognitionPublishedDocument,
  type RecognitionPublishedSubscription,
} from '../../graphql.ts';
import { type Follower, Stream } from '../../transport/stream.ts';

const streams = new WeakMap<ApolloClient, Stream<RecognitionPublishedSubscription>>();

/** All feeds of one client share one stream. */
export function followRecognitions(client: ApolloClient, follower: Follower<RecognitionFragment>): () => void {
  const stream = streams.get(client) ?? new Stream(client, RecognitionPublishedDocument);
  streams.set(client, stream);
  return stream.follow({
    event: ({ recognitionPublished }) => follower.event(recognitionPublished),
    look: follower.look,
  });
}
