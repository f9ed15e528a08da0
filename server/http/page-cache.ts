import { LRUCache } from 'lru-cache';
import type { Events, Topic } from '../kernel/events.ts';
import type { Language } from '../kernel/language.ts';
import type { KnownDocument } from './documents.ts';

/** How long an answer may be older than the database when another process wrote, in milliseconds: not a whole second. */
const freshness = 900;
/**
 * How exactly ages are measured, in milliseconds; by default the library starts a timer for each millisecond in which it
 * is used.
 */
const ttlResolution = 50;

export interface PageCache {
  /** The cached answer, or that of `answer`, which hears whether it is going to be cached, as it is when it is whole. */
  through(key: string, answer: (isCached: boolean) => Promise<Answer>): Promise<Answer>;
}

export interface Answer {
  status: number;
  content: string;
  /** How the text is written into bytes: as UTF-8, or each character as one byte when it is cached. */
  encoding: 'utf8' | 'latin1';
  /** False for an answer with errors, which is never cached. */
  whole: boolean;
}

/**
 * Caches whole answers that are the same for all viewers. An answer is cached once it is asked for twice within its
 * lifetime, since pages that somebody scrolls through once would only fill the memory. A change in this process drops all
 * answers at once, one in another process shows within a second. Requests that come while an answer is made wait for that
 * one.
 */
export function createPageCache(events: Events, changingTopics: Topic[]): PageCache {
  const answers = new LRUCache<string, Promise<Answer>>({ max: 200, ttl: freshness, ttlResolution });
  const asked = new LRUCache<string, true>({ max: 2_000, ttl: freshness, ttlResolution });
  for (const topic of changingTopics) events.listen(topic, () => answers.clear());
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
      return isKnown ? cacheAnswer(key, answer(true)) : answer(false);
    },
  };
}

/**
 * Holds the UTF-8 bytes of an answer as a text with one character a byte. It is encoded once for all who get it, and V8
 * collects texts sooner than buffers, of which tens of megabytes would come together.
 */
function encoded(answer: Answer): Answer {
  if (answer.encoding === 'latin1') return answer;
  return { ...answer, content: Buffer.from(answer.content).toString('latin1'), encoding: 'latin1' };
}

/** The widget's own pages have shorter keys; caching answers under longer ones would only fill the memory. */
const longestKey = 1_000;

/** The cache key of an answer; null where it is not the same for every viewer. */
export function pageKey(
  known: KnownDocument | undefined,
  language: Language,
  { documentId, variables }: { documentId?: unknown; variables?: unknown },
): string | null {
  if (!known?.shared) return null;
  const key = `${documentId}|${language}|${JSON.stringify(variables ?? null)}`;
  return key.length > longestKey ? null : key;
}
