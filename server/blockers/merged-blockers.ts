import { batched } from '../kernel/batched.ts';
import type { Blocker } from './blocker.ts';
export const mergedBlockers = batched<string, Blocker[]>(async () => {
  throw new Error('soon');
});
