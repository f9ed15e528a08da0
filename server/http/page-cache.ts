import { LRUCache } from 'lru-cache';
import type { Events, Topic } from '../kernel/events.ts';

/** How long an answer may be older than the database when another process wrote, in milliseconds: not a whole second. */
const freshness = 900;
/** How exactly, in milliseconds: by itself the library starts a timer for each one in which it is used. */
const ttlResolution = 50;

export interface PageCache {
  /** The cached answer, or that of `answer`, which is cached when it is whole. */
  through(key: string, answer: () => Promise<Answer>): Promise<Answer>;
}

export interface Answer {
  status: number;
  content: string;
  /** How the text is written into bytes: as UTF-8, or each character as one byte when it is cached. */
  encoding: 'utf8' | 'latin1';
  /** An answer with errors is not, and is never cached. */
  whole: boolean;
}

/**
 * Caches whole answers that are the same for all viewers, once they are asked for twice in the time that one stays: the
 * pages that somebody scrolls through once would only fill the memory. A change in this process drops them at once, one
 * elsewhere shows within a second. Requests that come while such an answer is made wait for that one.
 */
export function createPageCache(events: Events, changingTopics: Topic[]): PageCache {
  const answers = new LRUCache<string, Promise<Answer>>({ max: 200, ttl: freshness, ttlResolution });
  const asked = new LRUCache<string, true>({ max: 2_000, ttl: freshness, ttlResolution });
  for (const topic of changingTopics) void dropOn(events, topic, () => answers.clear());
  const cacheAnswer = (key: string, answer: Promise<Answer>) => {
    const cached = answer.then(encoded);
    answers.purgeStale();
    answers.set(key, cached);
    const forget = () => {
      if (answers.peek(key) === cached) answers.delete(key);
    };
    cached.then((result) => result.whole || forget(), forget);
    return cached;
  };
  return {
    through(key, answer) {
      const cached = answers.get(key);
      if (cached) return cached;
      const isKnown = asked.has(key);
      asked.set(key, true);
      return isKnown ? cacheAnswer(key, answer()) : answer();
    },
  };
}

/**
 * Its bytes in UTF-8, each as a character: so they are encoded once for all who get them, and lie among the texts, which
 * V8 collects, not among the buffers, of which it lets tens of megabytes come together first.
 */
function encoded(answer: Answer): Answer {
  return { ...answer, content: Buffer.from(answer.content).toString('latin1'), encoding: 'latin1' };
}

async function dropOn(events: Events, topic: Topic, drop: () => void): Promise<void> {
  for await (const _ of events.subscribe(topic)) drop();
}
