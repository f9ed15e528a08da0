import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../support/free-port.mjs';
import { endWithBench } from '../children.mjs';
import { startFlags } from '../servers/start-server.mjs';

/** What an attack on the running product opened. */
const attack = 22_500;
const rounds = 3;
const seconds = 8;
/** Between two requests, in milliseconds. */
const pace = 20;

/** How long people wait without and with connections that hold the beginnings of letters, on the door's port or their own. */
export async function measureStubs() {
  const folder = await mkdtemp(join(tmpdir(), 'applaus-bench-'));
  const [port, doorPort] = [await freePort(), await freePort()];
  const server = await startDemo(folder, port, doorPort);
  try {
    const { token } = await (await fetch(`http://127.0.0.1:${port}/demo/token?person=ilse.brouwer`)).json();
    await latencies(port, token);
    const ports = { port, doorPort, token };
    const taken = { quiet: [], door: [], api: [] };
    // In turns, since the machine is not the same from one minute to the next.
    for (let round = 0; round < rounds; round += 1) {
      taken.quiet.push({ p99: ninetyNinth(await latencies(port, token)) });
      taken.door.push(await underFlood(doorPort, ports));
      taken.api.push(await underFlood(port, ports));
    }
    const [quiet, door, api] = Object.values(taken).map(medianP99);
    const most = (found) => Math.max(...found.map(({ tries }) => tries));
    return {
      connections: connectionCount(),
      door: { ratio: door / quiet, tries: most(taken.door) },
      api: { ratio: api / quiet, tries: most(taken.api) },
    };
  } finally {
    server.kill();
    await once(server, 'exit');
    await rm(folder, { recursive: true, force: true });
  }
}

async function startDemo(folder, port, doorPort) {
  const env = { PATH: process.env.PATH, DEMO: 'true', DATABASE_URL: `sqlite:${join(folder, 'demo.sqlite')}` };
  const ports = { PORT: String(port), LETTERBOX_PORT: String(doorPort), LOG_LEVEL: 'error' };
  const options = { env: { ...env, ...ports }, stdio: 'ignore' };
  const server = endWithBench(spawn(process.execPath, [...startFlags, 'dist/server/main.js'], options));
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
    if (answer?.ok) return server;
    await setTimeout(100);
  }
  throw new Error('the demo did not start');
}

async function underFlood(target, { port, doorPort, token }) {
  const file = fileURLToPath(new URL('flood-process.mjs', import.meta.url));
  const flood = fork(file, [String(target), String(connectionCount())]);
  await once(flood, 'message');
  const p99 = ninetyNinth(await latencies(port, token));
  const tries = await triesOfLetters(doorPort);
  flood.kill();
  await once(flood, 'exit');
  return { p99, tries };
}

/** As many as the attack, where the machine lets one process have that many. */
function connectionCount() {
  const [, soft] = /^Max open files\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8')) ?? [];
  return Math.min(attack, Math.floor(Number(soft ?? 1_024) * 0.9));
}

/** In milliseconds, of a page of the wall as somebody signed in asks for it. */
async function latencies(port, token) {
  const taken = [];
  const body = JSON.stringify({ query: '{ wall(first: 20) { edges { node { id situation } } } }' });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  for (const until = Date.now() + seconds * 1_000; Date.now() < until; ) {
    const started = performance.now();
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body });
    await answer.text();
    taken.push(performance.now() - started);
    await setTimeout(pace);
  }
  return taken;
}

/** Whole letters on connections of their own, none of them one that is accepted: the most tries until one was answered. */
async function triesOfLetters(doorPort) {
  let most = 0;
  for (let letter = 0; letter < 20; letter += 1) {
    let tries = 0;
    for (let isAnswered = false; !isAnswered && tries < 20; tries += 1) isAnswered = await postWhole(doorPort);
    most = Math.max(most, tries);
  }
  return most;
}

async function postWhole(port) {
  const request = { method: 'POST', body: new Uint8Array(8_192), headers: { connection: 'close' } };
  const answer = await fetch(`http://127.0.0.1:${port}/letterbox/letters`, request).catch(() => null);
  return (await answer?.json().catch(() => null))?.reason === 'MALFORMED';
}

function ninetyNinth(taken) {
  return taken.sort((a, b) => a - b)[Math.floor(taken.length * 0.99)];
}

function medianP99(found) {
  return found.map(({ p99 }) => p99).sort((a, b) => a - b)[Math.floor(found.length / 2)];
}
