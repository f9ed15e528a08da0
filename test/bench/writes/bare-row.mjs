import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { endWithBench } from '../children.mjs';
import { startFlags } from '../servers/start-server.mjs';
import { warmUpOf } from './writers.mjs';

const file = fileURLToPath(new URL('bare-writer.mjs', import.meta.url));

/** Starts the process that writes without us; `row` makes rows of a table of it. */
export async function startBareWriter(database) {
  const child = endWithBench(fork(file, { env: { ...process.env, DATABASE_URL: database.url }, execArgv: startFlags }));
  await once(child, 'message');
  const measure = async (order) => {
    const before = database.cpu();
    child.send(order);
    const [{ count, elapsed, cpu, median }] = await once(child, 'message');
    const databaseCpu = ((database.cpu() - before) / count) * 1e6;
    return { cpu: cpu / count, databaseCpu, kilobytes: 0, perSecond: count / elapsed, median };
  };
  return {
    row: (name, kind, writers) => ({
      name,
      warmUp: () => measure({ kind, writers, seconds: 3_600, count: warmUpOf(writers) }),
      measure: ({ seconds }) => measure({ kind, writers, seconds }),
    }),
    stop: () => child.kill(),
  };
}
