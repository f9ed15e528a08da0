import { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { RedisSettings } from '../kernel/redis-bridge.ts';

export interface MutationLimiter {
  /** Counts so many changes by a person: null when they may, else in how many seconds they may again. */
  take(personId: string, changes: number): Promise<number | null>;
  close(): Promise<void>;
}

/** What one person can change in a minute: far more than hands can do, far less than a loop. */
export const changesPerMinute = 120;

const limits = { points: changesPerMinute, duration: 60 };

/** Counted in this process; with Redis, over all processes, and in this one again while Redis is away. */
export function createMutationLimiter(settings: RedisSettings | null): MutationLimiter {
  const memory = new RateLimiterMemory(limits);
  if (!settings) return { take: (personId, changes) => take(memory, personId, changes), close: async () => undefined };
  const redis = new Redis(settings.url, { enableOfflineQueue: false, maxRetriesPerRequest: 1, commandTimeout: 500 });
  // It reconnects by itself; until then the memory counts.
  redis.on('error', () => undefined);
  const shared = new RateLimiterRedis({
    ...limits,
    keyPrefix: `${settings.prefix}:changes`,
    storeClient: redis,
    rejectIfRedisNotReady: true,
    insuranceLimiter: memory,
  });
  return {
    take: (personId, changes) => take(shared, personId, changes),
    close: async () => redis.disconnect(),
  };
}

async function take(
  limiter: RateLimiterMemory | RateLimiterRedis,
  personId: string,
  changes: number,
): Promise<number | null> {
  try {
    await limiter.consume(personId, changes);
    return null;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
  }
}
