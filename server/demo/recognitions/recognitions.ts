import type { DemoRecognition } from './demo-recognition.ts';
import { recognitions1 } from './recognitions-1.ts';
import { recognitions2 } from './recognitions-2.ts';
import { recognitions3 } from './recognitions-3.ts';
import { recognitions4 } from './recognitions-4.ts';
import { recognitions5 } from './recognitions-5.ts';
import { recognitions6 } from './recognitions-6.ts';
import { recognitions7 } from './recognitions-7.ts';
import { recognitionsOfBlockers } from './recognitions-of-blockers.ts';

export type { DemoComment, DemoRecognition } from './demo-recognition.ts';

/** Newest first. */
export const recognitions: DemoRecognition[] = [
  ...recognitions1,
  ...recognitions2,
  ...recognitions3,
  ...recognitions4,
  ...recognitions5,
  ...recognitions6,
  ...recognitions7,
  ...recognitionsOfBlockers,
].sort((a, b) => a.daysAgo - b.daysAgo);
