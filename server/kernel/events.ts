import { Repeater } from '@graphql-yoga/subscription';
import { LRUCache } from 'lru-cache';
import { answersFirst } from './answers-first.ts';
import type { Log } from './log.ts';
import { bridgeToRedis, type RedisSettings } from './redis-bridge.ts';

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
  /**
   * The same in this process alone, for what others have published while they could not be heard. Their own message may come
   * after it, when it waited for Redis too: it is left out then.
   */
  publishMissed<Name extends Topic>(topic: Name, payload: Topics[Name]): void;
  /** Calls a listener inside of `publish`, so that what this process remembers is true before the change is answered. */
  listen<Name extends Topic>(topic: Name, listener: (payload: Topics[Name]) => void): () => void;
  /** The events of a topic for readers elsewhere: they come after the answers that were under way, see `answerFirst`. */
  subscribe<Name extends Topic>(topic: Name): AsyncIterable<Topics[Name]>;
  /** Lets subscribers wait for an answer that is under way, though not for long. */
  answerFirst(answer: Promise<unknown>): void;
  /** Calls a listener once other processes are heard again, with the time since when they were not. */
  onBack(listener: (awaySince: Date) => void): () => void;
  /** True while Redis is configured and away: other processes are not heard. */
  isAlone(): boolean;
  close(): Promise<void>;
}

type Listener = (payload: never) => void;

/** Events stay in the process without Redis, and while it is away. */
export function openEvents(redis: RedisSettings | null, log: Log): Events {
  const [listeners, subscribers] = [listenersByTopic(), listenersByTopic()];
  const onBack = new Set<(awaySince: Date) => void>();
  const answers = answersFirst();
  const publishHere = (topic: string, payload: object) => {
    listeners.call(topic, payload);
    if (subscribers.has(topic)) answers.after(() => subscribers.call(topic, payload));
  };
  const back = (awaySince: Date) => {
    for (const listener of onBack) listener(awaySince);
  };
  const caughtUp = new LRUCache<string, true>({ max: 1_000, ttl: 60_000 });
  const fromElsewhere = (topic: string, payload: object) => {
    if (!caughtUp.has(messageKey(topic, payload))) publishHere(topic, payload);
  };
  const bridge = redis ? bridgeToRedis(redis, log, fromElsewhere, back) : null;
  return {
    publish(topic, payload) {
      publishHere(topic, payload as object);
      bridge?.send(topic, payload);
    },
    publishMissed(topic, payload) {
      caughtUp.set(messageKey(topic, payload as object), true);
      publishHere(topic, payload as object);
    },
    onBack(listener) {
      onBack.add(listener);
      return () => void onBack.delete(listener);
    },
    isAlone: () => bridge?.isAway() ?? false,
    listen: listeners.add,
    subscribe: (topic) => iterated((listener) => subscribers.add(topic, listener)),
    answerFirst: answers.add,
    close: async () => bridge?.close(),
  };
}

const messageKey = (topic: string, payload: object) => `${topic} ${JSON.stringify(payload)}`;

function listenersByTopic() {
  const topics = new Map<string, Set<Listener>>();
  return {
    add(topic: string, listener: Listener): () => void {
      const others = topics.get(topic) ?? new Set();
      topics.set(topic, others.add(listener));
      return () => void others.delete(listener);
    },
    has: (topic: string) => (topics.get(topic)?.size ?? 0) > 0,
    call(topic: string, payload: object): void {
      for (const listener of topics.get(topic) ?? []) listener(payload as never);
    },
  };
}

/** Ends where nobody takes what has come: a thousand wait at most. */
function iterated<Payload>(listen: (listener: Listener) => () => void): AsyncIterable<Payload> {
  return new Repeater<Payload>((push, stop) => {
    const unlisten = listen((payload) => {
      try {
        push(payload);
      } catch (overflow) {
        stop(overflow);
      }
    });
    return stop.then(unlisten);
  });
}
