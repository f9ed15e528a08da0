import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { endWithBench } from '../children.mjs';
import { cpuSeconds } from './usage.mjs';

const file = fileURLToPath(new URL('../load/load.mjs', import.meta.url));

/**
 * The process that asks; `measure` has it ask one server for one kind of requests and looks at what that cost the server
 * and its database. What they have used before is read when everything is ready, and only then the asking begins.
 */
export function startLoad(database) {
  const child = endWithBench(fork(file));
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('the process that asks has ended')));
  ended.catch(() => undefined);
  const answer = async () => (await Promise.race([once(child, 'message'), ended]))[0];
  return {
    async measure(server, requests, { seconds, count, connections = 8, seed = 1 }) {
      child.send({ port: server.port, requests, seconds, count, connections, seed });
      await answer();
      const before = [cpuSeconds(server.pid), database.cpu()];
      child.send('begin');
      const asked = await answer();
      const used = [cpuSeconds(server.pid), database.cpu()];
      const [cpu, databaseCpu] = used.map((seconds, index) => ((seconds - before[index]) / asked.count) * 1e6);
      const kilobytes = asked.bytes / asked.count / 1_000;
      const { median, slowest } = asked;
      return { cpu, databaseCpu, kilobytes, perSecond: asked.count / asked.elapsed, median, slowest };
    },
    stop: () => child.kill(),
  };
}
