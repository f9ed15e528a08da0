import type { Letter } from './letter.ts';
import { parseLetter } from './parse-letter.ts';
import type { SpoolFile } from './spool-file.ts';

/** The letters that wait for a delivery: in memory, and in a file that is rewritten at a fixed rhythm. */
export interface Spool {
  readonly waiting: ReadonlyMap<string, Waiting>;
  /** Since which day (`YYYY-MM-DD`) a single letter has waited for company. */
  waitingSince: string | null;
  readonly isFull: boolean;
  add(letter: Waiting): void;
  /** After a delivery: takes these out and gives back the room that is not needed; the next writing forgets them. */
  remove(nullifiers: Iterable<string>): void;
  /** True once everything that waits now is on the disk; false when the disk does not take it. */
  nextWriting(): Promise<boolean>;
  /** Rewrites the file, letters or not; never rejects. */
  write(): Promise<void>;
  /** The file is another's now: who waits for a writing is asked to come back. */
  leave(): void;
  /** The file is ours again: takes in what the other left there. */
  readAgain(): void;
}

/** What is kept of a letter until its delivery. */
export type Waiting = Pick<Letter, 'type' | 'epoch' | 'nullifier' | 'bodyHash' | 'body'>;

const fewestSlots = 64;
/** Some 130 MB, in memory and on the disk. */
const mostSlots = 16_384;

export function openSpool(file: SpoolFile, failed: (error: unknown) => void): Spool {
  const content = file.read();
  const waiting = new Map<string, Waiting>();
  for (const body of content.bodies) keep(waiting, parseLetter(body)!);
  let slots = slotsFor(waiting.size);
  let writing = Promise.resolve();
  let next = settled();
  const refused = (error: unknown) => {
    failed(error);
    return false;
  };
  const rewrite = async () => {
    const { resolve } = next;
    next = settled();
    slots = Math.max(slots, slotsFor(waiting.size));
    const bodies = [...waiting.values()].map(({ body }) => body);
    const written = file.write({ bodies, waitingSince: spool.waitingSince }, slots).then(() => true);
    resolve(await written.catch((error) => refused(error)));
  };
  const spool: Spool = {
    waiting,
    waitingSince: content.waitingSince,
    get isFull() {
      return waiting.size >= mostSlots;
    },
    add: (letter) => keep(waiting, letter),
    remove(nullifiers) {
      for (const nullifier of nullifiers) waiting.delete(nullifier);
      slots = slotsFor(waiting.size);
    },
    nextWriting: () => next.promise,
    write() {
      writing = writing.then(rewrite);
      return writing;
    },
    leave() {
      next.resolve(false);
      next = settled();
    },
    readAgain() {
      const left = file.read();
      for (const body of left.bodies) keep(waiting, parseLetter(body)!);
      spool.waitingSince ??= left.waitingSince;
    },
  };
  return spool;
}

function keep(waiting: Map<string, Waiting>, { type, epoch, nullifier, bodyHash, body }: Waiting): void {
  waiting.set(nullifier, { type, epoch, nullifier, bodyHash, body });
}

function slotsFor(letters: number): number {
  return Math.max(fewestSlots, 2 ** Math.ceil(Math.log2(Math.max(letters, 1))));
}

function settled(): { promise: Promise<boolean>; resolve: (kept: boolean) => void } {
  let resolve!: (kept: boolean) => void;
  const promise = new Promise<boolean>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
