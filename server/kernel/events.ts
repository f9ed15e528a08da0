import { createRedisEventTarget } from '@graphql-yoga/redis-event-target';
import { createPubSub } from '@graphql-yoga/subscription';
import { Redis } from 'ioredis';

/**
 * What happened, told after the commit to this process and, with Redis, to all. Payloads carry ids only:
 * whoever listens reads the committed row.
 */
export interface Happening {
  recognitionPublished: { recognitionId: string };
  /** Something that the wall's page shows is different now. */
  wallChanged: { recognitionId: string };
  /** Something that the board of blockers shows is different now; without saying which. */
  boardChanged: Record<string, never>;
  personChanged: { personId: string };
}

type Topics = { [Topic in keyof Happening]: [payload: Happening[Topic]] };

export interface Events {
  publish<Topic extends keyof Happening>(topic: Topic, payload: Happening[Topic]): void;
  subscribe<Topic extends keyof Happening>(topic: Topic): AsyncIterable<Happening[Topic]>;
  close(): Promise<void>;
}

/** Events stay in the process without `redisUrl`. */
export function openEvents(redisUrl: string | null): Events {
  const clients = redisUrl ? { publishClient: new Redis(redisUrl), subscribeClient: new Redis(redisUrl) } : null;
  const bus = createPubSub<Topics>(clients ? { eventTarget: createRedisEventTarget(clients) } : undefined);
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
