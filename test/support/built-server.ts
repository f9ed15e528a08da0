import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.mjs';
import { isOpen } from './is-open.ts';
import { issuerKey } from './test-issuer.ts';

/** The built server as a process of its own. */
export interface BuiltServer {
  /** The demo's intranet page. */
  page: string;
  /** The API: another origin than the page, as in an intranet. */
  api: string;
  /** The anonymous door, on a port of its own. */
  door: string;
  process: ChildProcess;
  output: () => string;
  stop: () => Promise<void>;
}

/** Starts the demo of the project at `top` on an empty embedded database and waits until it and its door take requests. */
export async function startDemo(
  settings: Record<string, string> = {},
  top = process.cwd(),
  program = 'dist/server/main.js',
): Promise<BuiltServer> {
  const folder = mkdtempSync(join(tmpdir(), 'applaus-'));
  const [port, doorPort] = [Number(settings.PORT ?? (await freePort())), await freePort()];
  const server = spawn(process.execPath, [program], {
    cwd: top,
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      LETTERBOX_PORT: String(doorPort),
      DATABASE_URL: `sqlite:${join(folder, 'demo.sqlite')}`,
      DEMO: 'true',
      ISSUER_KEY: issuerKey,
      ...settings,
    },
  });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (output += chunk));
  const [api, door] = [`http://127.0.0.1:${port}`, `http://localhost:${doorPort}`];
  await ready({ api, door: settings.LETTERBOX_DATABASE_URL ? null : door }, server, () => output);
  return {
    page: `http://localhost:${port}/`,
    api,
    door,
    process: server,
    output: () => output,
    async stop() {
      if (server.exitCode === null && server.signalCode === null) {
        const ended = new Promise((resolve) => server.once('exit', resolve));
        server.kill('SIGTERM');
        await ended;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The door opens last: it waits for the lock of a letterbox that has just ended. It is null where another process has it. */
async function ready(at: { api: string; door: string | null }, server: ChildProcess, output: () => string) {
  for (let tries = 0; tries < 900; tries += 1) {
    if (server.exitCode !== null) throw new Error(`the server ended:\n${output()}`);
    const answer = await fetch(`${at.api}/readyz`).catch(() => null);
    if (answer?.ok && (at.door === null || (await isOpen(at.door)))) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the server did not get ready:\n${output()}`);
}
