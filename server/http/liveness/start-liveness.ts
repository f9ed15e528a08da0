import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { listenOn } from '../../kernel/listen-on.ts';

/** How often the event loop shows that it turns, in milliseconds. */
const beatInterval = 1_000;

/** After so many milliseconds without a turn the event loop is stuck for good, and a new process is better. */
const longestStandstill = 30_000;

/** What the thread gets: `beats` is shared with it and counts how often the event loop has shown that it turns. */
export interface LivenessData {
  port: number;
  beats: Int32Array;
  longestStandstill: number;
}

/**
 * Answers `/livez` on a port of its own from a thread of its own, so that whoever watches a process hears at once that it lives,
 * however much it has to do. The result stops it.
 */
export async function startLiveness(port: number | null): Promise<() => Promise<void>> {
  if (port === null) return async () => undefined;
  const beats = new Int32Array(new SharedArrayBuffer(4));
  const workerData: LivenessData = { port, beats, longestStandstill };
  // It has one page to answer: V8's flags of the server are not for it.
  const resourceLimits = { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 };
  const worker = new Worker(new URL('./answer-liveness.js', import.meta.url), { workerData, resourceLimits });
  await listenOn('LIVENESS_PORT', port, () => listening(worker));
  const timer = setInterval(() => Atomics.add(beats, 0, 1), beatInterval);
  return async () => {
    clearInterval(timer);
    await worker.terminate();
  };
}

/** Errors come over as messages with their code: those that a thread throws lose it. */
async function listening(worker: Worker): Promise<void> {
  const [{ code }] = (await once(worker, 'message')) as [{ code?: string }];
  if (code !== undefined) throw Object.assign(new Error(code), { code });
}
