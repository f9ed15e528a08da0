import { once } from 'node:events';
import { changes } from '../writes/writers.mjs';
import { jsonOf, openConnection } from './connection.mjs';
import { requestsOf } from './requests.mjs';

/**
 * A process that does nothing but ask: its parent says where, what and for how long (`seconds`, or until `count` are
 * answered), has it begin, and hears how often and how fast.
 */
process.on('message', (order) => order !== 'begin' && void ask(order));

/** How many requests have been asked: the next ones come from other people, of whom each may change a hundred things a minute. */
let asked = 0;

/**
 * Only pages from memory are asked more often, and those are asked alike. A page that is asked for again within a second would
 * come from memory too.
 */
const mostPerSecond = 8_000;

async function ask({ port, requests, seconds = 3_600, count = Number.POSITIVE_INFINITY, connections, seed }) {
  const made = requestsFor(requests, Math.min(count, 1_500, Math.ceil(seconds * mostPerSecond)), seed);
  const open = connectionsTo(port, connections);
  jsonOf(await open[0].ask(made[0]));
  process.send({ ready: true });
  await once(process, 'message');
  const run = { next: 0, bytes: 0, count, until: performance.now() + seconds * 1_000, latencies: [] };
  const started = performance.now();
  await Promise.all(open.map((connection) => askOn(connection, made, run)));
  const elapsed = (performance.now() - started) / 1_000;
  asked += run.latencies.length;
  const sorted = run.latencies.sort((a, b) => a - b);
  const share = (part) => sorted[Math.floor(sorted.length * part)];
  process.send({ count: sorted.length, bytes: run.bytes, elapsed, median: share(0.5), slowest: share(0.95) });
}

const prepared = new Map();

/** The next ones of a row, which are made for many turns at a time; changes for each turn, since they count who has made how many. */
function requestsFor(row, number, seed) {
  if (row in changes) return requestsOf(row, number, seed, asked);
  if (!(prepared.get(row)?.length >= number)) prepared.set(row, requestsOf(row, 1_500, seed, asked));
  return prepared.get(row).splice(0, number);
}

const opened = new Map();

/** Connections stay open from turn to turn, as those of browsers do; a server that waited too long has closed its own. */
function connectionsTo(port, number) {
  const open = (opened.get(port) ?? []).filter(({ isOpen }) => isOpen());
  while (open.length < number) open.push(openConnection(port));
  opened.set(port, open);
  return open.slice(0, number);
}

async function askOn(connection, requests, run) {
  while (performance.now() < run.until && run.next < run.count) {
    const request = requests[run.next++ % requests.length];
    const started = performance.now();
    const answer = await connection.ask(request);
    run.latencies.push(performance.now() - started);
    for (const chunk of answer) run.bytes += chunk.length;
    if (!isDone(answer)) throw new Error(Buffer.concat(answer).toString('utf8', 0, 2_000));
  }
}

/** A limit answers 200 with an error, and a rule with a refusal. */
function isDone(answer) {
  const isRefused = answer.some((chunk) => chunk.includes('{"errors"') || chunk.includes('Refused"'));
  return answer[0].toString('latin1', 0, 12).endsWith('200') && !isRefused;
}
