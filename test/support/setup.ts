import 'reflect-metadata';
import { afterEach, beforeEach } from 'vitest';
import { refuseNestedWrites } from '../../server/kernel/write.ts';

refuseNestedWrites();

/** Whatever goes to `console.error` is a defect that nobody looked at: it fails the test. */
const said: unknown[][] = [];
console.error = (...words: unknown[]) => void said.push(words);

beforeEach(() => {
  said.length = 0;
});
afterEach(() => {
  if (said.length > 0) throw new Error(`console.error was called: ${said.map((words) => words.join(' ')).join('\n')}`);
});
