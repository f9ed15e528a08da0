import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { type FileHandle, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file in the place where it lies, so that its earlier bytes are gone from the disk: a file that is renamed over
 * another leaves the blocks of that one as they were. Resolves once the disk has it. A file that is not there yet comes
 * into being whole.
 */
export async function overwriteFile(path: string, chunks: Iterable<Buffer>): Promise<void> {
  if (existsSync(path)) return writeInPlace(path, 'r+', chunks);
  await writeInPlace(draftOf(path), 'w', chunks);
  await rename(draftOf(path), path);
  await syncFolder(dirname(path));
}

/** The name of a file until it is whole for the first time. */
export function draftOf(path: string): string {
  return `${path}.new`;
}

async function writeInPlace(path: string, flags: string, chunks: Iterable<Buffer>): Promise<void> {
  const file = await open(path, flags, 0o600);
  try {
    const { size } = await file.stat();
    let written = 0;
    for (const chunk of chunks) written += await writeAt(file, chunk, written);
    for (let rest = size - written, from = written; rest > 0; rest = size - from) {
      from += await writeAt(file, randomBytes(Math.min(rest, maxNoise)), from);
    }
    await file.sync();
    if (size > written) {
      await file.truncate(written);
      await file.sync();
    }
  } finally {
    await file.close();
  }
}

/** How many random bytes are made at once, before a file shrinks. */
const maxNoise = 1_048_576;

async function writeAt(file: FileHandle, bytes: Buffer, position: number): Promise<number> {
  for (let done = 0; done < bytes.length; ) {
    done += (await file.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
  }
  return bytes.length;
}

/** A rename lasts once its folder is on the disk; Windows sees to that itself and cannot open a folder. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
