import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { codeIn } from '../support/documentation.ts';
import { freePort } from '../support/free-port.mjs';
import { mariadbBinary, type PrivateMariadb, startMariadb } from '../support/private-mariadb.ts';

const guide = codeIn('docs/first-installation.md');
const embedding = codeIn('docs/embedding.md');

export interface Running {
  output: () => string;
  /** Ends it as a service manager would, and says with what code it ended. */
  stop: () => Promise<number | null>;
}

export interface Installation {
  applaus: string;
  intranet: string;
  intranetPort: number;
  /** Runs a statement as the administrator of the database. */
  sql: (text: string) => Promise<unknown>;
  createDatabase: () => Promise<void>;
  /** Writes the settings, the people and the trial intranet. */
  writeFiles: () => void;
  /** A file of the trial intranet, as it is or with a mistake in it. */
  writeIntranet: (mistake?: [right: string, wrong: string]) => void;
  /** What is typed after the settings were read into the shell; each line with what it printed. */
  runCommands: () => Promise<{ line: string; code: number | null; output: string }[]>;
  startService: () => Promise<Running>;
  startIntranet: () => Promise<Running>;
  stop: () => Promise<void>;
}

/** A machine of its own for `docs/first-installation.md`: only names, ports, folders and secrets are others than there. */
export async function prepareInstallation(): Promise<Installation> {
  const folder = mkdtempSync(join(tmpdir(), 'applaus-first-installation-'));
  const mariadb = await startMariadb(mariadbBinary()!);
  const [port, doorPort, intranetPort] = [await freePort(), await freePort(), await freePort()];
  const [applaus, intranet] = [`http://applaus.localhost:${port}`, `http://intranet.localhost:${intranetPort}`];
  const here = replacing({
    'https://applaus.example.com': applaus,
    'https://letters.door.example.com': `http://letters.localhost:${doorPort}`,
    'https://intranet.example.com': intranet,
    '127.0.0.1:3306': `127.0.0.1:${mariadb.port}`,
    // The private database looks up no names.
    "'localhost'": "'127.0.0.1'",
    'PORT=4000': `PORT=${port}`,
    'LETTERBOX_PORT=4001': `LETTERBOX_PORT=${doorPort}`,
    'PORT=4200': `PORT=${intranetPort}`,
    'TRIAL_PASSWORD=…': `TRIAL_PASSWORD=${trialPassword}`,
    SHARED_SECRET: randomBytes(36).toString('base64'),
    SECRET_OF_THE_LETTERS: randomBytes(36).toString('base64'),
    SECRET_OF_THE_KEYS: randomBytes(36).toString('base64'),
    '/etc/applaus': folder,
    '/var/lib/applaus': join(folder, 'state'),
    '/srv/applaus': process.cwd(),
    '/usr/bin/node': process.execPath,
    'people.csv': join(folder, 'people.csv'),
  });
  const sql = (text: string) => asAdministrator(mariadb, text);
  const write = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content);
  const writeIntranet = ([right, wrong] = ['', '']) => {
    write('applaus-token.mjs', here(embedding.with('export function applausToken')).replace(right, wrong));
    write('intranet.mjs', here(guide.with('applausToken')));
  };
  return {
    ...{ applaus, intranet, intranetPort, sql, writeIntranet },
    createDatabase: async () => void (await sql(here(guide.with('CREATE DATABASE')))),
    writeFiles() {
      write('applaus.env', here(guide.with('AUTH_ISSUERS')));
      write('people.csv', asExcel(guide.with('userName;name')));
      writeIntranet();
    },
    async runCommands() {
      const done = [];
      for (const line of here(guide.with('npm run people -- grant')).trim().split('\n')) {
        done.push({ line, ...(await inShell(`${here(guide.with('set -a'))}${line}`)) });
      }
      return done;
    },
    startService: () => startUnit(here(guide.with('ExecStart')), `${applaus.replace('applaus.', '')}/readyz`),
    startIntranet: () =>
      started('bash', ['-c', `exec env ${here(guide.with('node intranet.mjs'))}`], {
        ...{ cwd: folder, env: { PATH: process.env.PATH }, url: `http://localhost:${intranetPort}/` },
      }),
    async stop() {
      await mariadb.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const trialPassword = 'for-this-machine';

function replacing(names: Record<string, string>): (text: string) => string {
  return (text) => Object.entries(names).reduce((result, [from, to]) => result.replaceAll(from, to), text);
}

async function asAdministrator({ folder }: PrivateMariadb, text: string): Promise<unknown> {
  const connection = await createConnection({
    socketPath: join(folder, 'socket'),
    user: 'root',
    multipleStatements: true,
  });
  const [rows] = await connection.query(text);
  await connection.end();
  return rows;
}

/** As Dutch Excel saves "CSV": Windows-1252, where an apostrophe is the one byte that Latin-1 does not have. */
function asExcel(text: string): Buffer {
  return Buffer.from(text.replaceAll('\n', '\r\n').replaceAll('’', '\u0092'), 'latin1');
}

async function inShell(script: string): Promise<{ code: number | null; output: string }> {
  const child = spawn('bash', ['-c', script], { env: { PATH: process.env.PATH }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output };
}

/** What systemd does of a unit: the command without a shell, in its folder, with the settings of its file. */
function startUnit(unit: string, url: string): Promise<Running> {
  const value = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(unit)![1]!;
  const settings = readFileSync(value('EnvironmentFile'), 'utf8').matchAll(/^(\w+)=(?:'([^']*)'|(.*))$/gm);
  const env = Object.fromEntries([...settings].map(([, name, quoted, plain]) => [name, quoted ?? plain]));
  const [command, ...args] = value('ExecStart').split(' ');
  return started(command!, args, { cwd: value('WorkingDirectory'), env: { PATH: process.env.PATH, ...env }, url });
}

async function started(
  command: string,
  args: string[],
  { url, ...options }: { cwd: string; env: NodeJS.ProcessEnv; url: string },
): Promise<Running> {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const stop = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode === null && child.kill('SIGTERM')) await ended;
    return child.exitCode;
  };
  await answering(url, child, () => output);
  return { output: () => output, stop };
}

async function answering(url: string, child: ChildProcess, output: () => string): Promise<void> {
  for (let tries = 0; tries < 300 && child.exitCode === null; tries += 1) {
    if ((await fetch(url).catch(() => null))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill('SIGKILL');
  throw new Error(`${url} does not answer:\n${output()}`);
}
