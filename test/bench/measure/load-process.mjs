import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { cpuSeconds } from './usage.mjs';

const file = fileURLToPath(new URL('../load/load.mjs', import.meta.url));

/** The process that asks; `measure` has it ask one server for one row and looks at what that cost the server. */
export function startLoad() {
  const child = fork(file);
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('the process that asks has ended')));
  ended.catch(() => undefined);
  const answer = async () => (await Promise.race([once(child, 'message'), ended]))[0];
  return {
    async measure(server, row, { seconds, count, connections = 8, seed = 1 }) {
      child.send({ port: server.port, row, seconds, count, connections, seed });
      await answer();
      const before = cpuSeconds(server.pid);
      const asked = await answer();
      const cpu = ((cpuSeconds(server.pid) - before) / asked.count) * 1e6;
      const kilobytes = asked.bytes / asked.count / 1_000;
      return { cpu, kilobytes, perSecond: asked.count / asked.elapsed, median: asked.median, slowest: asked.slowest };
    },
    stop: () => child.kill(),
  };
}
