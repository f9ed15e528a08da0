import { createPubSub } from '@graphql-yoga/subscription';
import type { Log } from './log.ts';
import { bridgeToRedis } from './redis-bridge.ts';

/**
 * What can happen, by topic: a capability adds its own, by declaration merging in its folder. An event is published after
 * the commit to this process and, with Redis, to all. Payloads carry ids only: whoever listens reads the committed row.
 */
export interface Topics extends Record<never, never> {}

export type Topic = keyof Topics;

/** What a manifest declares about a topic. */
export interface TopicManifest {
  /** True when cached pages may show what has changed, and have to be dropped. */
  changesPages: boolean;
}

export interface Events {
  publish<Name extends Topic>(topic: Name, payload: Topics[Name]): void;
  subscribe<Name extends Topic>(topic: Name): AsyncIterable<Topics[Name]>;
  close(): Promise<void>;
}

/** Events stay in the process without `redisUrl`, and while Redis is away. */
export function openEvents(redisUrl: string | null, log: Log): Events {
  const bus = createPubSub<{ [Name in Topic]: [payload: Topics[Name]] }>();
  const publishHere = bus.publish as (topic: string, payload: unknown) => void;
  const bridge = redisUrl ? bridgeToRedis(redisUrl, log, publishHere) : null;
  return {
    publish(topic, payload) {
      publishHere(topic, payload);
      bridge?.send(topic, payload);
    },
    subscribe: (topic) => bus.subscribe(topic) as AsyncIterable<never>,
    close: async () => bridge?.close(),
  };
}
