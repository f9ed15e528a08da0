import { type Bytes, joined } from '../protocol/bytes.ts';
import type { Files } from './files.ts';
import { HALF, type Half, readHalf, writeHalf } from './half.ts';
import type { StorageKey } from './storage-key.ts';
import { NOTHING_STORED } from './stored.ts';

/** The two halves of a person's file. */
export interface Halves {
  /** Without anything stored where a half is not whole. */
  readHalves(name: string, keys: readonly StorageKey[]): Promise<readonly [Half, Half]>;
  /** Seals one, the first at place 0 and the second at 1; resolves once the disk has it. */
  writeHalf(name: string, place: number, half: Half, key: StorageKey): Promise<void>;
}

const EMPTY: Half = { generation: 0, stored: NOTHING_STORED };

/** Seals and opens halves where the files are: both take longer than anything else that is done unasked. */
export function halvesIn({ read, write }: Files): Halves {
  return {
    async readHalves(name, keys) {
      const file = await read(name, 2 * HALF);
      const half = async (bytes: Bytes) => (await readHalf(joined(bytes), keys)) ?? EMPTY;
      return [await half(file.subarray(0, HALF)), await half(file.subarray(HALF))];
    },
    async writeHalf(name, place, half, key) {
      await write(name, { at: place * HALF, bytes: await writeHalf(half, key), size: 2 * HALF });
    },
  };
}
