import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { endWithBench } from '../children.mjs';
import { jsonOf, openConnection } from '../load/connection.mjs';
import { cpuSeconds, megabytes } from '../measure/usage.mjs';
import { nominationRequest } from './requests.mjs';

const count = 5_000;
/** How many connections one figure of the cost of a connection is made of. */
const sample = 1_000;
const publications = 5;

/** What 5,000 open streams cost a server, and what the next recognition costs that all of them are sent. */
export async function measureStreams({ port, pid }) {
  const readers = startReaders(port);
  try {
    // Everybody has been here before: the first request of a person looks them up.
    await readers.done('pages', count);
    const empty = megabytes(pid);
    const opening = [];
    for (let first = 0; first < count; first += sample) {
      opening.push(await costOfOpening(readers, pid, first));
    }
    const full = megabytes(pid);
    const published = [];
    for (let number = 0; number < publications; number += 1)
      published.push(await publish(readers, { port, pid }, number));
    const beating = await cpuWhile(pid, () => setTimeout(10_000));
    return { count, empty, full, opening, published, beating, most: megabytes(pid) };
  } finally {
    readers.stop();
  }
}

/** Streams and cached pages in turn, each on a new connection: CPU of the server for one, in microseconds. */
async function costOfOpening(readers, pid, first) {
  const page = await cpuWhile(pid, () => readers.done('pages', sample, first));
  const stream = await cpuWhile(pid, () => readers.done('streams', sample, first));
  return { page: (page / sample) * 1e6, stream: (stream / sample) * 1e6 };
}

/** The times count from the moment when the nomination is sent. */
async function publish(readers, { port, pid }, giver) {
  const connection = openConnection(port);
  const last = readers.last();
  const started = process.hrtime.bigint();
  const before = cpuSeconds(pid);
  const answer = jsonOf(await connection.ask(nominationRequest(giver)));
  const answered = process.hrtime.bigint();
  connection.close();
  if (!answer.data.giveRecognition.publishedAt) throw new Error(JSON.stringify(answer));
  const arrived = await last;
  const milliseconds = (at) => Number(at - started) / 1e6;
  return { answered: milliseconds(answered), arrived: milliseconds(arrived), cpu: cpuSeconds(pid) - before };
}

async function cpuWhile(pid, work) {
  const before = cpuSeconds(pid);
  await work();
  return cpuSeconds(pid) - before;
}

function startReaders(port) {
  const child = endWithBench(fork(fileURLToPath(new URL('reader-process.mjs', import.meta.url)), [String(port)]));
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`the readers ended with ${code}`)));
  ended.catch(() => undefined);
  const told = async () => (await Promise.race([once(child, 'message'), ended]))[0];
  return {
    async done(name, number, first = 0) {
      child.send({ name, count: number, first });
      await told();
    },
    async last() {
      child.send({ name: 'await' });
      return BigInt((await told()).at);
    },
    stop: () => child.kill(),
  };
}
