import type { Bytes } from '../protocol/bytes.ts';

/** Files of this origin alone, read and written in place. */
export interface Files {
  /** At most `size` bytes from the beginning; none where there is no file. */
  read(name: string, size: number): Promise<Bytes>;
  /** Writes bytes at a place in a file of exactly `size` bytes; resolves once the disk has them. */
  write(name: string, piece: Piece): Promise<void>;
}

export type OpenFolder = () => Promise<FileSystemDirectoryHandle>;

export interface Piece {
  at: number;
  bytes: Bytes;
  size: number;
}

/**
 * The origin-private file system, in a Worker: only there it gives a handle that writes in place. A stream would write a
 * copy and leave the bytes from before in free blocks.
 */
export function filesIn(openFolder: OpenFolder): Files {
  return {
    read: (name, size) =>
      withHandle(openFolder, name, (handle) => {
        const bytes = new Uint8Array(Math.min(size, handle.getSize()));
        handle.read(bytes, { at: 0 });
        return bytes;
      }),
    write: (name, { at, bytes, size }) =>
      withHandle(openFolder, name, (handle) => {
        if (handle.getSize() !== size) handle.truncate(size);
        handle.write(bytes, { at });
        handle.flush();
      }),
  };
}

/** What TypeScript's library of Workers knows of a handle, as far as it is used. */
interface SyncAccessHandle {
  getSize(): number;
  read(bytes: Bytes, options: { at: number }): number;
  write(bytes: Bytes, options: { at: number }): number;
  truncate(size: number): void;
  flush(): void;
  close(): void;
}

async function withHandle<T>(openFolder: OpenFolder, name: string, work: (handle: SyncAccessHandle) => T): Promise<T> {
  const file = (await (await openFolder()).getFileHandle(name, { create: true })) as FileSystemFileHandle & {
    createSyncAccessHandle(): Promise<SyncAccessHandle>;
  };
  const handle = await file.createSyncAccessHandle();
  try {
    return work(handle);
  } finally {
    handle.close();
  }
}
