import type { PostedLetter } from './letter.ts';
import { parseLetter } from './parse-letter.ts';
import type { SpoolFile } from './spool-file.ts';

/** The letters that wait for a delivery: in memory, and in a file that is rewritten at a fixed interval. */
export interface Spool {
  /** By nullifier. */
  readonly waiting: ReadonlyMap<string, PostedLetter>;
  /** Since which day (`YYYY-MM-DD`) a single letter has waited for others. */
  waitingSince: string | null;
  readonly isFull: boolean;
  add(letter: PostedLetter): void;
  /** After a delivery: the next write leaves these out, and the file shrinks to what is needed. */
  remove(nullifiers: Iterable<string>): void;
  /** True once everything that waits now is on the disk; false when the disk does not take it. */
  nextWrite(): Promise<boolean>;
  /** Rewrites the file, whether or not there are letters; never rejects. */
  write(): Promise<void>;
  /**
   * The file is another process's from now on. Writes that have not begun are left out, and whoever waits for `nextWrite`
   * gets false. Resolves once nothing is being written any more.
   */
  abandon(): Promise<void>;
  /** This process has the file again: adds what the other one left in it. */
  reload(): void;
}

const minSlots = 64;
/** Some 130 MB, in memory and on the disk. */
const maxSlots = 16_384;

export function openSpool(file: SpoolFile, onError: (error: unknown) => void): Spool {
  const { bodies, waitingSince } = file.read();
  const waiting = new Map<string, PostedLetter>();
  const add = (letter: PostedLetter) => void waiting.set(letter.nullifier, posted(letter));
  const addAll = (stored: Buffer[]) => stored.map(storedLetter).forEach(add);
  addAll(bodies);
  let slots = slotsFor(waiting.size);
  let writing = Promise.resolve();
  let next = deferred();
  let isAbandoned = false;
  const rewrite = async () => {
    if (isAbandoned) return;
    const { resolve } = next;
    next = deferred();
    slots = Math.max(slots, slotsFor(waiting.size));
    const content = { bodies: [...waiting.values()].map(({ body }) => body), waitingSince: spool.waitingSince };
    resolve(await wasWritten(file.write(content, slots), onError));
  };
  const spool: Spool = {
    waiting,
    waitingSince,
    get isFull() {
      return waiting.size >= maxSlots;
    },
    add,
    remove(nullifiers) {
      for (const nullifier of nullifiers) waiting.delete(nullifier);
      slots = slotsFor(waiting.size);
    },
    nextWrite: () => next.promise,
    write() {
      writing = writing.then(rewrite);
      return writing;
    },
    abandon() {
      isAbandoned = true;
      next.resolve(false);
      next = deferred();
      return writing;
    },
    reload() {
      isAbandoned = false;
      const left = file.read();
      addAll(left.bodies);
      spool.waitingSince ??= left.waitingSince;
    },
  };
  return spool;
}

/** What was verified on arrival is not held in memory until the delivery. */
function posted(letter: PostedLetter): PostedLetter {
  const { type, epoch, round, signPub, openPub, threadId, nullifier, content, body, bodyHash } = letter;
  return { type, epoch, round, signPub, openPub, threadId, nullifier, content, body, bodyHash };
}

/** A letter of the file was parsed by the process that took it in, with the same result. */
function storedLetter(body: Buffer): PostedLetter {
  const letter = parseLetter(body);
  if (letter === null) throw new Error('the spool holds a letter that is not of the form of the protocol');
  return letter;
}

function wasWritten(write: Promise<void>, onError: (error: unknown) => void): Promise<boolean> {
  return write.then(
    () => true,
    (error) => {
      onError(error);
      return false;
    },
  );
}

/** How many slots so many letters take, in steps that show little of their number. */
export function slotsFor(letters: number): number {
  return Math.max(minSlots, 2 ** Math.ceil(Math.log2(Math.max(letters, 1))));
}

function deferred(): { promise: Promise<boolean>; resolve: (value: boolean) => void } {
  let resolve!: (value: boolean) => void;
  const promise = new Promise<boolean>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
