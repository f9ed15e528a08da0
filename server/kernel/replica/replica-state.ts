import type { Log } from '../log.ts';
import type { ReplicaLimits } from './replica.ts';

/** The replica was left alone while somebody waited for its answer. */
export class ReplicaLeft extends Error {
  readonly code = 'REPLICA_LEFT';

  constructor() {
    super('the read replica is left alone: what was asked there has to be asked on the primary');
  }
}

export type ReplicaState = ReturnType<typeof createReplicaState>;

/** What this process knows of the replica; it counts as away until it has been seen for the first time. */
export function createReplicaState(log: Log, { behind, rest }: Pick<ReplicaLimits, 'behind' | 'rest'>) {
  let isUsed = false;
  let isReported = false;
  let seenUntil = Number.NEGATIVE_INFINITY;
  let leftAt = Number.NEGATIVE_INFINITY;
  let lag = 0;
  const waiting = new Set<(left: ReplicaLeft) => void>();
  return {
    isUsed: () => isUsed,
    lag: () => (isUsed ? lag : null),
    hasSeen: (moment: number) => isUsed && seenUntil > moment && performance.now() - seenUntil <= behind,
    /** For how long it is left alone still, in milliseconds. */
    restLeft: () => leftAt + rest - performance.now(),
    /** Everything that was committed before is there; said of a look that began before it was left alone, it means nothing. */
    seen(moment: number): void {
      if (moment < leftAt) return;
      seenUntil = moment;
      lag = performance.now() - moment;
      if (!isUsed && isReported) log.info({}, 'the read replica is used again');
      isUsed = true;
      isReported = false;
    },
    left(reason: string, error?: unknown): void {
      leftAt = performance.now();
      isUsed = false;
      for (const reject of waiting) reject(new ReplicaLeft());
      const { code } = (error ?? {}) as { code?: string };
      if (!isReported) log.warn({ reason, code }, 'the read replica is left alone: pages are read on the primary');
      isReported = true;
    },
    /** What comes of `work`, unless the replica is left alone before. */
    untilLeft<Result>(work: Promise<Result>): Promise<Result> {
      return new Promise((resolve, reject) => {
        waiting.add(reject);
        void work.then(resolve, reject).finally(() => waiting.delete(reject));
      });
    },
  };
}
