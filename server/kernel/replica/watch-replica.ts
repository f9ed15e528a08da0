import { setTimeout as wait } from 'node:timers/promises';
import type { ReplicaLimits } from './replica.ts';
import type { ReplicaState } from './replica-state.ts';

/** How the number that shows it is raised on the primary, and which one the replica has. */
export interface Beats {
  raise: () => Promise<number>;
  seen: () => Promise<number>;
}

/** How long after an answer the replica is asked for the same again, in milliseconds. */
const interval = 25;

/** Looks at the replica again and again until the signal comes. */
export async function watchReplica(
  state: ReplicaState,
  beats: Beats,
  { behind, pause }: ReplicaLimits,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await look(state, beats, behind);
    await waitFor(pause, signal);
    const rest = state.restLeft();
    if (rest > 0) await waitFor(rest, signal);
  }
}

/** What was committed on the primary before a number was raised there is on the replica once that has the number. */
async function look(state: ReplicaState, { raise, seen }: Beats, behind: number): Promise<void> {
  const begunAt = performance.now();
  const raised = await raise().catch((error) => state.left('the primary takes no beat', error));
  if (raised === undefined) return;
  for (;;) {
    const found = await seen().catch((error) => state.left('it does not answer', error));
    if (found === undefined) return;
    if (found >= raised) return state.seen(begunAt);
    if (performance.now() - begunAt > behind) return state.left('it is too far behind');
    await wait(interval);
  }
}

async function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal }).catch(() => undefined);
}
