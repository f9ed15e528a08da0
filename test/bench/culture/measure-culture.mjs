import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { endWithBench } from '../children.mjs';
import { medianOf } from '../measure/interval.mjs';
import { startFlags } from '../servers/start-server.mjs';

const rounds = 5;
const file = fileURLToPath(new URL('sum-process.mjs', import.meta.url));

/** How long the words of a round take to be summed and deleted, the log of SQLite included: the median of some rounds. */
export async function measureCulture({ url }) {
  const env = { PATH: process.env.PATH, DATABASE_URL: url, ROUNDS: String(rounds) };
  const child = endWithBench(fork(file, { env, execArgv: startFlags }));
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`the sums ended with ${code}`)));
  ended.catch(() => undefined);
  const [taken] = await Promise.race([once(child, 'message'), ended]);
  child.disconnect();
  const over = (key) => medianOf(taken.map((each) => each[key]));
  return { seconds: over('seconds'), cpu: over('cpu') };
}
