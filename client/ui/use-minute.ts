import { useSyncExternalStore } from 'react';

let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;
const readers = new Set<() => void>();

/** The time at the start of this minute, from one timer for all components. */
export function useMinute(): number {
  return useSyncExternalStore(follow, () => now);
}

function follow(reader: () => void): () => void {
  if (readers.size === 0) start();
  readers.add(reader);
  return () => {
    readers.delete(reader);
    if (readers.size === 0) clearInterval(timer);
  };
}

function start(): void {
  now = Date.now();
  timer = setInterval(() => {
    now = Date.now();
    for (const reader of readers) reader();
  }, 60_000);
}
