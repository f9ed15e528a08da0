import { openConnection } from '../load/connection.mjs';

const health = Buffer.from('GET /livez HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n');

/**
 * Sends requests over so many connections: at a steady rate, answered or not, as people do who know nothing of each other, or,
 * without a rate, one a connection after the other. Times count from when a request was due, so that whoever waits for
 * a connection waits for an answer. What is still under way at the end is left out.
 */
export async function offer({ port, requests, perSecond, seconds, connections }) {
  const open = await openAll(port, connections);
  const answers = [];
  const due = [];
  const free = [...open];
  let sent = 0;
  const ask = async (connection, since) => {
    const [first] = await connection.ask(requests[sent++ % requests.length]);
    const at = performance.now();
    answers.push({ status: Number(first.toString('latin1', 9, 12)), at, milliseconds: at - since });
    const next = perSecond ? due.shift() : at;
    if (next === undefined) free.push(connection);
    else void ask(connection, next).catch(() => undefined);
  };
  const started = performance.now();
  const until = started + seconds * 1_000;
  for (let made = 0; performance.now() < until; await new Promise((resolve) => setTimeout(resolve, 1))) {
    const wanted = perSecond ? ((performance.now() - started) / 1_000) * perSecond : made + free.length;
    for (; made < wanted; made += 1) {
      const since = perSecond ? started + (made / perSecond) * 1_000 : performance.now();
      const connection = free.pop();
      if (connection) void ask(connection, since).catch(() => undefined);
      else due.push(since);
    }
  }
  const elapsed = performance.now() - started;
  for (const connection of open) connection.close();
  return { elapsed, answers: answers.map(({ at, ...answer }) => ({ ...answer, after: at - started })) };
}

/** One after another, as a proxy has them open beforehand: Node takes in one in a turn of its event loop. */
async function openAll(port, count) {
  const open = [];
  for (let opened = 0; opened < count; opened += 1) {
    const connection = openConnection(port);
    await connection.ask(health);
    open.push(connection);
  }
  return open;
}
