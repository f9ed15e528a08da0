import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { endWithBench } from '../children.mjs';
import { audience, secret } from '../load/requests.mjs';
import { issuer } from '../world/people.mjs';

/** What `npm start` gives to V8. */
export const startFlags = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
).scripts.start.match(/--\S+/g);

/** Starts one of the servers beside this file; all get the same environment. */
export async function startServer(file, databaseUrl, { flags = startFlags, ...more } = {}) {
  const env = {
    ...{ PATH: process.env.PATH, NODE_ENV: 'production', LOG_LEVEL: 'error' },
    ...{ DATABASE_URL: databaseUrl, ALLOWED_ORIGINS: 'https://intranet.example' },
    AUTH_ISSUERS: JSON.stringify([{ issuer, audience, algorithms: ['HS256'], secret }]),
    ...more,
  };
  const path = fileURLToPath(new URL(file, import.meta.url));
  const child = endWithBench(fork(path, { env, execArgv: [...flags, ...profiling(more)] }));
  const died = once(child, 'exit').then(([code]) => Promise.reject(new Error(`${file} ended with ${code}`)));
  died.catch(() => undefined);
  const [{ port }] = await Promise.race([once(child, 'message'), died]);
  const stop = async () => {
    child.kill();
    await died.catch(() => undefined);
  };
  return { port, pid: child.pid, stop };
}

function profiling({ PROFILE: directory }) {
  return directory ? ['--cpu-prof', `--cpu-prof-dir=${directory}`] : [];
}
