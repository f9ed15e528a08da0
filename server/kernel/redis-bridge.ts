import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import type { Log } from './log.ts';

/** Carries events to the other processes of an installation, as long as Redis is there. */
export interface RedisBridge {
  send(topic: string, payload: unknown): void;
  close(): Promise<void>;
}

const prefix = 'applaus:events:';

/**
 * Connects to Redis and calls `onEvent` for what other processes send. While Redis is away, nothing is sent or heard, one line
 * says so, and the client connects again by itself; what is no event of ours is left out.
 */
export function bridgeToRedis(url: string, log: Log, onEvent: (topic: string, payload: object) => void): RedisBridge {
  const own = randomUUID();
  // What waits for longer than a retry is told too late to be of use: whoever hears it reads the row anyway.
  const sender = new Redis(url, { maxRetriesPerRequest: 1, commandTimeout: 2_000 });
  const receiver = new Redis(url, { maxRetriesPerRequest: null });
  reportOutages(receiver, log);
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

function reportOutages(redis: Redis, log: Log): void {
  let isAway = false;
  redis.on('error', (error: Error & { code?: string }) => {
    if (!isAway) log.warn({ code: error.code }, 'Redis is away: other processes hear of changes by themselves, later');
    isAway = true;
  });
  redis.on('ready', () => {
    if (isAway) log.info({}, 'Redis is back');
    isAway = false;
  });
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
