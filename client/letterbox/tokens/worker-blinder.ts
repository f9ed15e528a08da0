import workerUrl from './blind.worker.ts?worker&url';
import type { Blinder, BlinderCall } from './blinder.ts';

type BlinderAnswer = { id: number; value?: unknown; error?: string };

/** Starts the Worker at once, whether or not it will be needed, so that its loading shows nothing. */
export function workerBlinder(): Blinder {
  const worker = new Worker(trustedScriptUrl(new URL(workerUrl, import.meta.url)), { type: 'module' });
  const waiting = new Map<number, PromiseWithResolvers>();
  let calls = 0;
  worker.onmessage = ({ data: { id, value, error } }: MessageEvent<BlinderAnswer>) => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) call?.resolve(value);
    else call?.reject(new Error(error));
  };
  worker.onerror = () => {
    for (const { reject } of waiting.values()) reject(new Error('the worker stopped'));
    waiting.clear();
  };
  const ask = <T>(call: BlinderCall) =>
    new Promise<T>((resolve, reject) => {
      calls += 1;
      waiting.set(calls, { resolve: resolve as (value: unknown) => void, reject });
      worker.postMessage({ id: calls, call });
    });
  return {
    blind: (...args) => ask({ name: 'blind', args }),
    finalize: (...args) => ask({ name: 'finalize', args }),
  };
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
