import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { Gauge } from 'prom-client';
import type { Log } from './log.ts';

/** Carries events to the other processes of an installation, as long as Redis is there. */
export interface RedisBridge {
  isAway(): boolean;
  send(topic: string, payload: unknown): void;
  close(): Promise<void>;
}

/** Where Redis is, and what the names of this installation begin with there: several may share one. */
export interface RedisSettings {
  url: string;
  prefix: string;
}

const up = new Gauge({
  name: 'applaus_redis_up',
  help: 'Whether this process hears the others through Redis; there is no value without REDIS_URL.',
});
// The library begins with 0, which would be an alert where there is no Redis to hear.
up.remove({});

/**
 * Connects to Redis and calls `onEvent` for what other processes send. While Redis is away, nothing is sent or heard, one line
 * says so, and the client connects again by itself; `onBack` then hears since when. What is no event of ours is left out.
 */
export function bridgeToRedis(
  { url, prefix: name }: RedisSettings,
  log: Log,
  onEvent: (topic: string, payload: object) => void,
  onBack: (awaySince: Date) => void,
): RedisBridge {
  const prefix = `${name}:events:`;
  const own = randomUUID();
  // What waits for longer than a retry is told too late to be of use: whoever hears it reads the row anyway.
  const sender = new Redis(url, { maxRetriesPerRequest: 1, commandTimeout: 2_000 });
  const receiver = new Redis(url, { maxRetriesPerRequest: null });
  const outage = reportOutages(receiver, log, onBack);
  // Both lose their connections at the same time, and one line is enough.
  sender.on('error', () => undefined);
  receiver.on('pmessage', (_pattern, channel: string, text: string) => {
    const message = messageIn(text);
    if (message && message.from !== own) onEvent(channel.slice(prefix.length), message.payload);
  });
  // It waits until Redis is there, and is sent again by the client at every new connection; it fails when it is closed before.
  receiver.psubscribe(`${prefix}*`).catch(() => undefined);
  const sending = new Set<Promise<unknown>>();
  return {
    isAway: () => outage.since !== null,
    send(topic, payload) {
      const sent = sender.publish(prefix + topic, JSON.stringify({ from: own, payload })).catch(() => undefined);
      sending.add(sent);
      void sent.then(() => sending.delete(sent));
    },
    async close() {
      await Promise.all(sending);
      sender.disconnect();
      receiver.disconnect();
    },
  };
}

/** Redis counts as away until a first connection stands. */
function reportOutages(redis: Redis, log: Log, onBack: (awaySince: Date) => void): { since: Date | null } {
  const outage: { since: Date | null } = { since: new Date() };
  let isReported = false;
  up.set(0);
  redis.on('close', () => {
    outage.since ??= new Date();
    up.set(0);
  });
  redis.on('error', (error: Error & { code?: string }) => {
    if (!isReported)
      log.warn({ code: error.code }, 'Redis is away: other processes hear of changes by themselves, later');
    isReported = true;
  });
  redis.on('ready', () => {
    if (isReported) log.info({}, 'Redis is back');
    isReported = false;
    const { since } = outage;
    outage.since = null;
    up.set(1);
    if (since) onBack(since);
  });
  return outage;
}

/** Null for what no process of ours has sent. */
function messageIn(text: string): { from: unknown; payload: object } | null {
  try {
    const { from, payload } = JSON.parse(text) as { from?: unknown; payload?: unknown };
    return payload !== null && typeof payload === 'object' ? { from, payload } : null;
  } catch {
    return null;
  }
}
