import { useState } from 'react';

/** In the memory of this module alone, as stories that are being told are: no script of the host page can read them. */
const kept = new Map<string, unknown>();

/** What was typed under `name`; it outlives its form until it was sent. */
export function useKept<T>(name: string, begin: T) {
  const [value, setValue] = useState<T>(() => (kept.get(name) as T | undefined) ?? begin);
  const keep = (next: T) => {
    kept.set(name, next);
    setValue(next);
  };
  return { value, keep };
}

export function forgetText(name: string): void {
  kept.delete(name);
}
