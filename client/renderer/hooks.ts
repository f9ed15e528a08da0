import { useContext, useRef } from 'preact/hooks';

type Tracked<T> = Promise<T> & { status?: 'pending' | 'fulfilled' | 'rejected'; value?: T; reason?: unknown };

/** React's `use`: the value of a context, or of a promise that the screen suspends for. */
export function use<T>(source: Parameters<typeof useContext<T>>[0] | Promise<T>): T {
  // biome-ignore lint/correctness/useHookAtTopLevel: it is the one hook of this call, or there is none
  if (!('then' in source)) return useContext(source);
  const promise: Tracked<T> = source;
  if (promise.status === 'fulfilled') return promise.value as T;
  if (promise.status === 'rejected') throw promise.reason;
  if (!promise.status) track(promise);
  throw promise;
}

function track<T>(promise: Tracked<T>): void {
  promise.status = 'pending';
  const note = (outcome: Partial<Tracked<T>>) => void Object.assign(promise, outcome);
  promise.then(
    (value) => note({ status: 'fulfilled', value }),
    (reason: unknown) => note({ status: 'rejected', reason }),
  );
}

/** React's `useEffectEvent`: always the newest function, under one identity. */
export function useEffectEvent<Args extends unknown[], Result>(newest: (...args: Args) => Result) {
  const latest = useRef(newest);
  latest.current = newest;
  return useRef((...args: Args) => latest.current(...args)).current;
}
