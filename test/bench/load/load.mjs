import { jsonOf, openConnection } from './connection.mjs';
import { requestsOf } from './requests.mjs';

/** A process that does nothing but ask: its parent says where, what and how long, and hears how often and how fast. */
process.on('message', async ({ port, row, seconds, connections, seed }) => {
  const requests = requestsOf(row, 4_000, seed);
  const open = Array.from({ length: connections }, () => openConnection(port));
  jsonOf(await open[0].ask(requests[0]));
  process.send({ ready: true });
  const run = { next: 0, until: performance.now() + seconds * 1_000, latencies: [] };
  const started = performance.now();
  await Promise.all(open.map((connection) => askOn(connection, requests, run)));
  const elapsed = (performance.now() - started) / 1_000;
  for (const connection of open) connection.close();
  process.send({ count: run.latencies.length, elapsed, median: median(run.latencies) });
});

async function askOn(connection, requests, run) {
  while (performance.now() < run.until) {
    const started = performance.now();
    const answer = await connection.ask(requests[run.next++ % requests.length]);
    run.latencies.push(performance.now() - started);
    if (!answer[0].toString('latin1', 0, 12).endsWith('200')) jsonOf(answer);
  }
}

function median(list) {
  return list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
}
