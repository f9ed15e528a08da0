import type { Writer } from './database.ts';

/** A lock that one process at a time has, whatever becomes of the others. */
export interface Lock {
  /** False from the moment at which another process may have it, until this process has it again. */
  readonly isHeld: boolean;
  /** Throws `LockLost` where another process has it; none can take it before this transaction has ended. */
  confirm(writer: Writer): Promise<void>;
  release(): Promise<void>;
}

/** In milliseconds. */
export interface LockOptions {
  /** How long to wait for another process that has it. */
  timeout: number;
  /** After how long others may take it from a process that says nothing any more. SQLite frees it when that process ends. */
  length?: number;
}

/** Another process has taken the lock meanwhile: what was to be done under it must not be. */
export class LockLost extends Error {
  constructor(name: string) {
    super(`another process has taken the lock ${name}`);
    this.name = 'LockLost';
  }
}
