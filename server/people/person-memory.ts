import type { Person } from './person.ts';

/** How long a process may show a person as they were, in milliseconds; a change in this process shows at once. */
const freshness = 30_000;
/** Most people to remember: some 30 MB. */
export const capacity = 50_000;

export interface PersonMemory {
  /** Those who are remembered, and the others. */
  find(uuids: Iterable<string>): { found: Map<string, Person>; missing: string[] };
  keep(person: Person): void;
  forget(uuid: string): void;
}

/** Remembers people; whoever was read longest ago makes room. */
export function createPersonMemory(now: () => number = Date.now): PersonMemory {
  const entries = new Map<string, { person: Person; until: number }>();
  return {
    find(uuids) {
      const found = new Map<string, Person>();
      const missing = new Set<string>();
      const at = now();
      for (const uuid of uuids) {
        const entry = entries.get(uuid);
        if (entry && entry.until > at) found.set(uuid, entry.person);
        else missing.add(uuid);
      }
      return { found, missing: [...missing] };
    },
    keep(person) {
      entries.delete(person.uuid);
      entries.set(person.uuid, { person, until: now() + freshness });
      if (entries.size > capacity) entries.delete(entries.keys().next().value!);
    },
    forget(uuid) {
      entries.delete(uuid);
    },
  };
}
