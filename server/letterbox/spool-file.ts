import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, randomInt } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { type FileHandle, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { OperatorError } from '../kernel/operator-error.ts';
import { letterSize } from './letter.ts';

/** Letters, and since which day a single one has waited for others. */
export interface SpoolContent {
  bodies: Buffer[];
  waitingSince: string | null;
}

/**
 * The file of the spool: slots of one size, all under AES-256-GCM. Each write puts every letter into another slot, and an
 * empty slot looks like any other.
 */
export interface SpoolFile {
  read(): SpoolContent;
  /** Resolves once the disk has it, under the file's own name. */
  write(content: SpoolContent, slots: number): Promise<void>;
}

const magic = Buffer.from('applaus/spool/v1');
const nonceSize = 12;
const tagSize = 16;
const headerSize = 16;
const slotSize = 1 + letterSize;
/** Slots per write: about a megabyte, so that requests are answered in between. */
const chunkSize = 128;

export function spoolFile(path: string, secret: string): SpoolFile {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'applaus/spool', 32));
  mkdirSync(dirname(path), { recursive: true });
  // A crash may have broken off a write; the file from before it is whole.
  rmSync(`${path}.new`, { force: true });
  return {
    read: () => readSpool(path, key),
    async write(content, slots) {
      const file = await open(`${path}.new`, 'w', 0o600);
      try {
        await writeSlots(file, key, content, slots);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(`${path}.new`, path);
      await syncFolder(dirname(path));
    },
  };
}

async function writeSlots(file: FileHandle, key: Buffer, { bodies, waitingSince }: SpoolContent, slots: number) {
  const nonce = randomBytes(nonceSize);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(magic);
  await file.write(Buffer.concat([magic, nonce, cipher.update((waitingSince ?? '').padEnd(headerSize))]));
  const places = shuffled([...bodies, ...Array<null>(slots - bodies.length).fill(null)]);
  for (let from = 0; from < slots; from += chunkSize) {
    await file.write(cipher.update(Buffer.concat(places.slice(from, from + chunkSize).map(slotOf))));
  }
  cipher.final();
  await file.write(cipher.getAuthTag());
}

function slotOf(body: Buffer | null): Buffer {
  const slot = Buffer.alloc(slotSize);
  if (body !== null) {
    slot[0] = 1;
    body.copy(slot, 1);
  }
  return slot;
}

function readSpool(path: string, key: Buffer): SpoolContent {
  const bytes = readOrNothing(path);
  if (bytes === null) return { bodies: [], waitingSince: null };
  const plain = decrypted(bytes, key, path);
  const bodies: Buffer[] = [];
  for (let from = headerSize; from < plain.length; from += slotSize) {
    if (plain[from] === 1) bodies.push(Buffer.from(plain.subarray(from + 1, from + slotSize)));
  }
  return { bodies, waitingSince: plain.toString('latin1', 0, headerSize).trim() || null };
}

function decrypted(bytes: Buffer, key: Buffer, path: string): Buffer {
  const from = magic.length + nonceSize;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(magic.length, from)).setAAD(magic);
    decipher.setAuthTag(bytes.subarray(-tagSize));
    return Buffer.concat([decipher.update(bytes.subarray(from, -tagSize)), decipher.final()]);
  } catch {
    throw new OperatorError(
      `${path} holds letters that wait for a delivery, and LETTERBOX_KEY does not open it. Set the key it was written with; ` +
        'only if that is lost for good, remove the file, and with it the letters.',
    );
  }
}

function readOrNothing(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
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

/** A copy in an order that nobody can foresee or find out (Fisher and Yates). */
export function shuffled<Item>(list: readonly Item[]): Item[] {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    [copy[last], copy[other]] = [copy[other]!, copy[last]!];
  }
  return copy;
}
