import type { Locks } from '../../client/letterbox/storage/file-store.ts';
import { workIn } from '../../client/letterbox/worker/work.ts';

export type FakeBrowser = ReturnType<typeof fakeBrowser>;

/** What a browser keeps of an origin: its private files with handles of which one a time is open, and locks of all tabs. */
export function fakeBrowser() {
  const contents = new Map<string, Uint8Array>();
  const writes: { name: string; at: number; time: number }[] = [];
  const state = { isRefusing: false, cleared: 0, restarted: 0, breakAfter: Number.POSITIVE_INFINITY };
  const open = new Set<string>();
  const openHandle = (name: string) => {
    if (open.has(name)) throw new DOMException('open already', 'NoModificationAllowedError');
    open.add(name);
    return handleOf({ name, contents, writes, state }, () => open.delete(name));
  };
  const getFileHandle = async (name: string) => {
    if (!contents.has(name)) contents.set(name, new Uint8Array());
    return { createSyncAccessHandle: async () => openHandle(name) };
  };
  const openFolder = async () => {
    if (state.isRefusing) throw new DOMException('a private window', 'SecurityError');
    return { getFileHandle } as unknown as FileSystemDirectoryHandle;
  };
  const clear = async () => {
    state.cleared += 1;
    contents.clear();
  };
  const restart = async () => {
    state.restarted += 1;
  };
  const work = workIn(openFolder);
  return { work, files: work, locks: fakeLocks(), clear, restart, contents, writes, state };
}

interface FakeFile {
  name: string;
  contents: Map<string, Uint8Array>;
  writes: { name: string; at: number; time: number }[];
  state: { breakAfter: number };
}

/** A handle whose bytes count once they are flushed; after `breakAfter` bytes the computer loses its power. */
function handleOf({ name, contents, writes, state }: FakeFile, onClose: () => void) {
  let bytes = Uint8Array.from(contents.get(name)!);
  return {
    getSize: () => bytes.length,
    read: (into: Uint8Array, { at }: { at: number }) => into.set(bytes.subarray(at, at + into.length)),
    truncate(size: number) {
      const before = bytes.subarray(0, size);
      bytes = new Uint8Array(size);
      bytes.set(before);
    },
    write(from: Uint8Array, { at }: { at: number }) {
      const whole = Math.min(from.length, state.breakAfter);
      state.breakAfter -= whole;
      bytes.set(from.subarray(0, whole), at);
      if (whole === from.length) return void writes.push({ name, at, time: Date.now() });
      contents.set(name, bytes);
      throw new Error('the power went');
    },
    flush: () => void contents.set(name, bytes),
    close: onClose,
  };
}

/** Locks in the order in which they are asked for, as the browser gives them. */
function fakeLocks(): Locks {
  const taken = new Map<string, Promise<unknown>>();
  const request = async (name: string, ...rest: unknown[]) => {
    const work = rest.at(-1) as (lock: object | null) => unknown;
    const { ifAvailable } = rest.length > 1 ? (rest[0] as LockOptions) : {};
    const before = taken.get(name);
    if (ifAvailable && before) return work(null);
    const done = (before ?? Promise.resolve()).catch(() => {}).then(() => work({ name }));
    const settled: Promise<unknown> = done
      .catch(() => {})
      .then(() => taken.get(name) === settled && taken.delete(name));
    taken.set(name, settled);
    return done;
  };
  return { request: request as Locks['request'] };
}
