import type { PoolState, Reads } from '../database.ts';
import type { Reader } from '../reader.ts';

/** A copy of the database that follows it by itself, a moment behind. */
export interface Replica {
  /** Fails where the replica is left alone before it has answered. */
  reads: Reads;
  /**
   * Whether it is used, has everything that is older than a second, and everything that was committed before this moment, in
   * milliseconds on the clock of `performance.now()`.
   */
  hasSeen(moment: number): boolean;
  /** Nothing is read there until it has been looked at again. */
  leaveAlone(reason: string, error?: unknown): void;
  /** True while it is not used. */
  isAway(): boolean;
  /** In how many milliseconds it had what was last looked for; null while it is not used. */
  lag(): number | null;
  pool(): PoolState;
  close(): Promise<void>;
}

/** In milliseconds. */
export interface ReplicaLimits {
  /** How far behind it may be, and how long it may take to say so. */
  behind: number;
  /** How long after a look it is looked at again. */
  pause: number;
  /** How long it is left alone before it is looked at again. */
  rest: number;
}

export const usualLimits: ReplicaLimits = { behind: 1_000, pause: 400, rest: 3_000 };

/** The address of a read replica; what is embedded has none. */
export function readReplicaUrl(read: Reader, databaseUrl: string): string | null {
  const url = read.database('DATABASE_READ_URL');
  if (url !== null && [databaseUrl, url].some((one) => one.startsWith('sqlite:'))) read.report(noReplica);
  return url;
}

const noReplica =
  'DATABASE_READ_URL is for MySQL and MariaDB: it and DATABASE_URL must both be mysql://. The embedded database has no replica.';
