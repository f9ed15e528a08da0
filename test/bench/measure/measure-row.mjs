import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { cpuSeconds } from './usage.mjs';

const loadFile = fileURLToPath(new URL('../load/load.mjs', import.meta.url));

/** Starts the process that asks. */
export function startLoad() {
  const child = fork(loadFile);
  child.setMaxListeners(0);
  return child;
}

/** One round of one row: CPU and time for each request while `connections` ask as fast as they are answered. */
export async function measureRow(load, server, row, { seconds, connections = 8, seed }) {
  load.send({ port: server.port, row, seconds, connections, seed });
  await answerOf(load);
  const before = cpuSeconds(server.pid);
  const { count, elapsed, median } = await answerOf(load);
  const cpu = ((cpuSeconds(server.pid) - before) / count) * 1e6;
  return { cpu, perSecond: count / elapsed, median };
}

async function answerOf(load) {
  const ended = once(load, 'exit').then(() => Promise.reject(new Error('the load process ended')));
  ended.catch(() => undefined);
  const [answer] = await Promise.race([once(load, 'message'), ended]);
  return answer;
}

export function medianOf(list) {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
}
