import { blockers1 } from './blockers-1.ts';
import { blockers2 } from './blockers-2.ts';
import { blockers3 } from './blockers-3.ts';
import type { DemoBlocker } from './demo-blocker.ts';

export const blockers: DemoBlocker[] = [...blockers1, ...blockers2, ...blockers3];
