import { hkdfSync } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { OperatorError } from '../kernel/operator-error.ts';
import { draftOf, overwriteFile } from './overwrite-file.ts';
import { decodeCopy, encodeCopy, type SpoolContent, type SpoolCopy } from './spool-format.ts';

/**
 * The spool on the disk: two files of one content. Each write overwrites both in place, one after the other, so that a crash
 * at any moment leaves one of them whole, and no earlier state stays behind.
 */
export interface SpoolFile {
  /** The newest copy that is whole. To be called before the first write. */
  read(): SpoolContent;
  /** Resolves once the disk has both copies. */
  write(content: SpoolContent, slots: number): Promise<void>;
}

/** `nextSecret` is what it is written under from now on, where that is to change. */
export function spoolFile(path: string, secret: string, nextSecret = secret): SpoolFile {
  const [readingKey, writingKey] = [keyOf(secret), keyOf(nextSecret)];
  const paths = [path, `${path}.copy`] as const;
  let generation = 0;
  /** Which copy is written first: never the only one that is whole. */
  let first = 0;
  for (const each of paths) prepareFolder(each);
  return {
    read() {
      const copies = paths.map((each) => readCopy(each, readingKey));
      const newest = newestOf(copies);
      if (newest === null) {
        if (paths.some((each) => existsSync(each))) throw new OperatorError(doesNotOpen(path));
        return { bodies: [], waitingSince: null };
      }
      generation = newest.generation;
      first = copies.indexOf(newest) === 0 ? 1 : 0;
      return { bodies: newest.bodies, waitingSince: newest.waitingSince };
    },
    async write(content, slots) {
      generation += 1;
      for (const index of [first, 1 - first]) {
        // Where this fails it is written first the next time, since the other one may be the only one that is whole.
        first = index;
        await overwriteFile(paths[index]!, encodeCopy(writingKey, { ...content, generation }, slots));
      }
    },
  };
}

function keyOf(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'applaus/spool', 32));
}

function readCopy(path: string, key: Buffer): SpoolCopy | null {
  return existsSync(path) ? decodeCopy(readFileSync(path), key) : null;
}

function newestOf(copies: (SpoolCopy | null)[]): SpoolCopy | null {
  return copies.reduce((newest, copy) => (copy && copy.generation > (newest?.generation ?? -1) ? copy : newest), null);
}

/** What would fail at the first write of a letter fails at the start, with the name of the setting. */
function prepareFolder(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    accessSync(dirname(path), constants.W_OK);
    removeDraft(draftOf(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new OperatorError(
      `The letters that wait for a delivery cannot be kept in ${resolve(path)} (${code}). Set LETTERBOX_SPOOL to a file in a ` +
        'folder that this account may write to.',
      { cause: error },
    );
  }
}

/** A crash may have broken off a first write, and in earlier versions any write: it is overwritten before it goes. */
function removeDraft(draft: string): void {
  const { size = 0 } = statSync(draft, { throwIfNoEntry: false }) ?? {};
  if (size > 0) writeFileSync(draft, Buffer.alloc(size), { flag: 'r+', flush: true });
  rmSync(draft, { force: true });
}

function doesNotOpen(path: string): string {
  return (
    `${path} holds letters that wait for a delivery, and LETTERBOX_KEY does not open it. Set the key it was written with; ` +
    `only if that is lost for good, remove it and ${path}.copy, and with them the letters.`
  );
}
