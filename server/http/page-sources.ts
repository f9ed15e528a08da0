import { LRUCache } from 'lru-cache';
import type { RequestContext } from '../kernel/context.ts';
import type { Database } from '../kernel/database.ts';
import type { Events, Topic } from '../kernel/events.ts';
import { readsOf } from '../kernel/replica/reads-of.ts';
import type { Replica } from '../kernel/replica/replica.ts';

declare module '../kernel/events.ts' {
  interface Topics {
    /** Somebody has changed something: what they read next has to show it. */
    personWrote: { personId: string };
  }
}

export interface PageSources {
  /** Where a query of this person reads its pages; an answer that is cached for others has every change that was heard of. */
  sourcesFor(personId: string, isCached: boolean): Pick<RequestContext, 'pages' | 'firstPages'>;
  /** Has to be called once a change of theirs is committed and before it is answered. */
  wrote(personId: string, text: string): void;
}

interface Following {
  changingTopics: Topic[];
  /** Of who takes tokens for letters no other process is told. */
  letterFields: string[];
}

/** Everything is read from the database where there is no replica. */
export function createPageSources(
  db: Database,
  replica: Replica | null,
  events: Events,
  { changingTopics, letterFields }: Following,
): PageSources {
  const onDatabase = { pages: db, firstPages: db };
  if (!replica) return { sourcesFor: () => onDatabase, wrote: () => undefined };
  const isOfLetters = new RegExp(`\\b(${letterFields.join('|')})\\b`);
  // What is older than a second is on any replica that is used.
  const wroteAt = new LRUCache<string, number>({ max: 50_000, ttl: 10_000, ttlResolution: 1_000 });
  let changedAt = Number.NEGATIVE_INFINITY;
  events.listen('personWrote', ({ personId }) => void wroteAt.set(personId, performance.now()));
  const onChange = () => {
    changedAt = performance.now();
  };
  for (const topic of changingTopics) events.listen(topic, onChange);
  const sourceOf = (moment: number) => (replica.hasSeen(moment) ? readsOf(replica, db) : db);
  return {
    sourcesFor(personId, isCached) {
      const own = wroteAt.get(personId) ?? Number.NEGATIVE_INFINITY;
      const firstPages = sourceOf(Math.max(own, changedAt));
      return { firstPages, pages: isCached ? firstPages : sourceOf(own) };
    },
    wrote(personId, text) {
      if (!isOfLetters.test(text)) events.publish('personWrote', { personId });
    },
  };
}
