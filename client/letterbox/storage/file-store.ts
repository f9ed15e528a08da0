import type { Halves } from './halves.ts';
import type { StorageKey } from './storage-key.ts';
import type { Store } from './store.ts';

/** Web Locks, as far as the frame uses them. */
export type Locks = Pick<LockManager, 'request'>;

interface FileStoreOptions {
  files: Halves;
  locks: Locks;
  name: string;
  /** The keys that the host page brought last, the newest epoch first. */
  keys: () => readonly [StorageKey, ...StorageKey[]];
}

/**
 * A store in one file of fixed size, written in place: two halves, of which the newest whole one counts. Every rewrite
 * writes both, the older one first, so that nothing from before it remains and a crash leaves a whole one.
 */
export function fileStore({ files, locks, name, keys }: FileStoreOptions): Store {
  return {
    lasts: true,
    rewrite: (change) =>
      locks.request(`applaus/${name}`, async () => {
        const halves = await files.readHalves(name, keys());
        const newest = halves[1].generation > halves[0].generation ? 1 : 0;
        const { generation, stored: before } = halves[newest];
        const stored = change(before);
        for (const [index, place] of [1 - newest, newest].entries()) {
          await files.writeHalf(name, place, { generation: generation + index + 1, stored }, keys()[0]);
        }
        return stored;
      }),
  };
}
