import { createRedisEventTarget } from '@graphql-yoga/redis-event-target';
import { createPubSub } from '@graphql-yoga/subscription';
import { Redis } from 'ioredis';

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

/** Events stay in the process without `redisUrl`. */
export function openEvents(redisUrl: string | null): Events {
  const clients = redisUrl ? { publishClient: new Redis(redisUrl), subscribeClient: new Redis(redisUrl) } : null;
  const bus = createPubSub<{ [Name in Topic]: [payload: Topics[Name]] }>(
    clients ? { eventTarget: createRedisEventTarget(clients) } : undefined,
  );
  const publish = bus.publish as (topic: string, payload: unknown) => void;
  return {
    publish: (topic, payload) => publish(topic, payload),
    subscribe: (topic) => bus.subscribe(topic) as AsyncIterable<never>,
    async close() {
      clients?.publishClient.disconnect();
      clients?.subscribeClient.disconnect();
    },
  };
}
