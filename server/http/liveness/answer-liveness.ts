import { createServer } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';
import type { LivenessData } from './start-liveness.ts';

/** How often is looked whether the event loop has turned, in milliseconds. */
const lookInterval = 1_000;

const { port, beats, longestStandstill } = workerData as LivenessData;
let last = { count: 0, at: performance.now() };

// This thread's own clock: that of the machine may be set.
setInterval(() => {
  const count = Atomics.load(beats, 0);
  if (count !== last.count) last = { count, at: performance.now() };
}, lookInterval);

const server = createServer((request, response) => {
  const isLivez = request.url === '/livez';
  const isAlive = performance.now() - last.at < longestStandstill;
  response.setHeader('cache-control', 'no-store');
  response.writeHead(isLivez ? (isAlive ? 200 : 503) : 404);
  response.end(isLivez ? (isAlive ? 'ok\n' : 'the event loop stands still\n') : 'not found\n');
});
server.once('error', ({ code }: NodeJS.ErrnoException) => parentPort!.postMessage({ code: code ?? 'unknown' }));
server.listen(port, () => parentPort!.postMessage({}));
