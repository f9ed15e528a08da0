import { workIn } from './work.ts';
import type { WorkerAnswer, WorkerCall } from './worker-calls.ts';

const work = workIn(() => navigator.storage.getDirectory());

/** Runs off the main thread, from our own origin: the page stays quick, and only here files are written in place. */
self.onmessage = async ({ data: { id, call } }: MessageEvent<{ id: number; call: WorkerCall }>) => {
  const answer = (said: Omit<WorkerAnswer, 'id'>) => self.postMessage({ id, ...said } satisfies WorkerAnswer);
  try {
    const done = work[call.name] as (...args: unknown[]) => Promise<unknown>;
    answer({ value: await done(...call.args) });
  } catch (error) {
    answer({ error: String(error) });
  }
};
