import { batched } from '../kernel/batched.ts';
import type { Blocker } from './blocker.ts';
export const blockersOfStories = batched<string, Blocker | null>(async () => {
  throw new Error('soon');
});
