import workerUrl from './frame.worker.ts?worker&url';
import type { Work } from './work.ts';
import type { WorkerAnswer, WorkerCall } from './worker-calls.ts';

const CALLS: Record<keyof Work, true> = {
  blindSeed: true,
  finalizeToken: true,
  makeBody: true,
  threadIdOf: true,
  newestAnswer: true,
  manifestVerdict: true,
  checkBulletin: true,
  checkedSegment: true,
  openOffers: true,
  read: true,
  write: true,
  readHalves: true,
  writeHalf: true,
};

/** Starts the Worker at once, whether or not it will be needed, so that its loading shows nothing. */
export function startWorker(): Work {
  const worker = new Worker(trustedScriptUrl(new URL(workerUrl, import.meta.url)), { type: 'module' });
  const waiting = new Map<number, PromiseWithResolvers>();
  let calls = 0;
  worker.onmessage = ({ data: { id, value, error } }: MessageEvent<WorkerAnswer>) => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) call?.resolve(value);
    else call?.reject(new Error(error));
  };
  worker.onerror = () => {
    for (const { reject } of waiting.values()) reject(new Error('the worker stopped'));
    waiting.clear();
  };
  const ask = <T>(call: WorkerCall) =>
    new Promise<T>((resolve, reject) => {
      calls += 1;
      waiting.set(calls, { resolve: resolve as (value: unknown) => void, reject });
      worker.postMessage({ id: calls, call });
    });
  const calling = Object.keys(CALLS).map((name) => [name, (...args: unknown[]) => ask({ name, args } as WorkerCall)]);
  return Object.fromEntries(calling) as Work;
}

interface PromiseWithResolvers {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** The address of our Worker as Trusted Types require it; without those, the plain address. */
export function trustedScriptUrl(url: URL): string {
  if (url.origin !== location.origin) throw new Error('a script from elsewhere');
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  const policy = trustedTypes?.createPolicy('applaus-door', { createScriptURL: (own) => own });
  return policy ? policy.createScriptURL(url.href) : url.href;
}
