import { browserStore } from './browser-store.ts';
import { memoryStore, type Store } from './store.ts';

/** The bytes that a week's tokens and a few letters need; a browser that cannot hold them gets memory instead. */
const ROOM = 100_000;
const PROBE = 'probe';

/**
 * Opens the browser's database if it can be written, else memory. Private windows throw in many ways, and some never
 * answer.
 */
export async function openStore(): Promise<Store> {
  const late = new Promise<never>((_, reject) => setTimeout(reject, 4_000, new Error('no answer')));
  try {
    return await Promise.race([probed(), late]);
  } catch {
    return memoryStore();
  }
}

async function probed(): Promise<Store> {
  const store = browserStore();
  await store.update(PROBE, () => new Uint8Array(ROOM));
  await store.drop([PROBE]);
  return store;
}
