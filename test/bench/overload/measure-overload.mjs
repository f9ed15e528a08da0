import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { endWithBench } from '../children.mjs';
import { probe } from './probe.mjs';
import { quantile } from './summary.mjs';

/** As a proxy has them open to one process. */
const connections = 1_000;
/** What is best is found with fewer, since more only take memory. */
const bestConnections = 48;
const seconds = 4;
/** Until the compiler has seen enough of each request. */
const warmUp = 10;

/** What a process answers of twice and four times as much as it can, round after round, and how soon it recovers. */
export async function measureOverload(server, rounds) {
  const asker = endWithBench(fork(fileURLToPath(new URL('offer-process.mjs', import.meta.url))));
  const ended = once(asker, 'exit').then(() => Promise.reject(new Error('the process that asks has ended')));
  ended.catch(() => undefined);
  let seed = 0;
  const offer = async (order) => {
    seed += 1;
    asker.send({ port: server.port, seconds, connections, seed, ...order });
    const [stop, stopLiveness] = [probe(server.port), probe(server.livenessPort)];
    const [summary] = await Promise.race([once(asker, 'message'), ended]);
    return { ...summary, livez: quantile(stop(), 0.99), liveness: quantile(stopLiveness(), 0.99) };
  };
  try {
    await offer({ connections: bestConnections, seconds: warmUp });
    const taken = [];
    for (let round = 0; round < rounds; round += 1) {
      const best = await offer({ connections: bestConnections });
      const twice = await offer({ perSecond: best.good * 2 });
      const fourfold = await offer({ perSecond: best.good * 4 });
      const after = await offer({ perSecond: best.good / 2 });
      taken.push({ best, twice, fourfold, after });
    }
    return taken;
  } finally {
    asker.kill();
  }
}
