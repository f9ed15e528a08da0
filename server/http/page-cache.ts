import { LRUCache } from 'lru-cache';
import type { Events } from '../kernel/events.ts';

/** How long an answer may be older than the database when another process wrote, in milliseconds: not a whole second. */
const freshness = 900;
/** What was asked for within so many milliseconds is worth keeping when it is asked for again. */
const lately = 10_000;
/** How exactly, in milliseconds: by itself the library starts a timer for each one in which it is used. */
const ttlResolution = 50;

export interface PageCache {
  /** The kept answer, or that of `answer`, which is kept when it is whole. */
  through(key: string, answer: () => Promise<Answer>): Promise<Answer>;
}

export interface Answer {
  status: number;
  body: Buffer;
  /** False keeps it from being kept: an answer with errors. */
  whole: boolean;
}

/**
 * Keeps whole answers that are the same for all viewers, from the second time they are asked for: the pages that somebody
 * scrolls through once would only fill the memory. A change in this process drops them at once, one elsewhere shows
 * within a second. Requests that come while such an answer is made wait for that one.
 */
export function createPageCache(events: Events): PageCache {
  const answers = new LRUCache<string, Promise<Answer>>({ max: 200, ttl: freshness, ttlResolution });
  const asked = new LRUCache<string, true>({ max: 2_000, ttl: lately, ttlResolution });
  for (const topic of ['wallChanged', 'recognitionPublished', 'boardChanged', 'personChanged'] as const) {
    void dropOn(events, topic, () => answers.clear());
  }
  const keep = (key: string, made: Promise<Answer>) => {
    answers.set(key, made);
    const forget = () => {
      if (answers.peek(key) === made) answers.delete(key);
    };
    made.then((result) => result.whole || forget(), forget);
  };
  return {
    through(key, answer) {
      const kept = answers.get(key);
      if (kept) return kept;
      const made = answer();
      if (asked.has(key)) keep(key, made);
      asked.set(key, true);
      return made;
    },
  };
}

async function dropOn(
  events: Events,
  topic: 'wallChanged' | 'recognitionPublished' | 'boardChanged' | 'personChanged',
  drop: () => void,
) {
  for await (const _ of events.subscribe(topic)) drop();
}
