import { appendFileSync, mkdirSync } from 'node:fs';

/**
 * Records what a test of the chaos suite did and what it found, for the table that `npm run chaos` and `.ci/run` print. A test
 * has its figures only once its expectations hold.
 */
export function recordChaos(done: string, found: string): void {
  mkdirSync(folder, { recursive: true });
  appendFileSync(`${folder}/${process.pid}.jsonl`, `${JSON.stringify({ done, found })}\n`);
}

const folder = 'coverage/chaos';
