import { useSyncExternalStore } from 'react';

/** Where somebody stopped: the id of a step. It is no secret, since every script of the host page can read it. */
const NAME = 'applaus:purpose:start';
const readers = new Set<() => void>();
/** Where the browser gives no storage, the place is known until the page is left. */
let place: string | null | undefined;

/** The place in the walk on this device; null before it was begun. */
export function useWalkPlace(): string | null {
  return useSyncExternalStore(follow, walkPlace);
}

function walkPlace(): string | null {
  place ??= inStorage((storage) => storage.getItem(NAME)) ?? null;
  return place;
}

export function storeWalkPlace(next: string): void {
  place = next;
  inStorage((storage) => storage.setItem(NAME, next));
  for (const reader of readers) reader();
}

function follow(reader: () => void): () => void {
  readers.add(reader);
  return () => readers.delete(reader);
}

/** Browsers may forbid a page its storage, or have no room left in it. */
function inStorage<Result>(use: (storage: Storage) => Result): Result | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}
