#!/usr/bin/env node
// Builds what is not built yet or older than its sources, then runs a command of the server. Plain JavaScript, because
// it runs before anything is compiled.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const top = dirname(dirname(fileURLToPath(import.meta.url)));
const commands = {
  serve: 'main.js',
  letterbox: 'commands/letterbox.js',
  keys: 'commands/keys.js',
  duty: 'commands/duty.js',
  doctor: 'commands/doctor.js',
  migrate: 'commands/migrate.js',
  seed: 'commands/seed.js',
  people: 'commands/people.js',
  purpose: 'commands/purpose.js',
  witness: 'commands/witness.js',
};

endWithNpm();
const [name = 'serve'] = process.argv.slice(2);
if (!(name in commands)) throw new Error(`unknown command ${name}: ${Object.keys(commands).join(', ')}`);

// Side by side: together they take as long as the longer of the two.
await Promise.all([
  buildIfStale('dist/server.tsbuildinfo', ['server', 'migrations', 'schema', 'tsconfig.server.json'], 'build:server'),
  ['serve', 'letterbox'].includes(name) &&
    buildIfStale(
      'dist/client/embed/v1/applaus.js',
      ['client', 'schema', 'vite.config.ts', 'vite.door.config.ts'],
      'build:client',
    ),
]);
process.argv.splice(2, 1);
const program = join(top, 'dist', 'server', commands[name]);
if (!existsSync(program)) {
  console.error(
    'Applaus is not built, and what builds it is not installed: npm ci --include=dev (NODE_ENV=production leaves it out).',
  );
  process.exit(1);
}
await import(pathToFileURL(program).href);

/**
 * npm waits for its shell and passes signals on to it alone. The scripts of servers begin with `exec`, so that this process
 * is that shell and npm ends after it (what follows `||` is for Windows, which knows no `exec`). Where npm is killed, or
 * there is a shell between all the same, whoever lost it passes the signal on to itself, or the server would run on with
 * nobody knowing.
 */
function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 200);
  watch.unref();
}

/** What `npm pack` makes is built and holds no sources, whatever stands beside it. */
async function buildIfStale(result, sources, script) {
  if (!existsSync(join(top, 'tsconfig.server.json'))) return;
  const built = join(top, result);
  const isCurrent =
    existsSync(built) && sources.every((source) => newest(join(top, source)) <= statSync(built).mtimeMs);
  if (isCurrent || !existsSync(join(top, 'node_modules', 'vite'))) return;
  console.error(`Building (${script}) …`);
  const build = spawn('npm', ['run', '--silent', script], {
    cwd: top,
    stdio: ['ignore', 'pipe', 2],
    shell: process.platform === 'win32',
  });
  let said = '';
  build.stdout.on('data', (chunk) => {
    said += chunk;
  });
  const status = await new Promise((resolve) => build.once('close', resolve));
  // The compiler leaves its record as it is where only the times of the sources are new.
  if (status === 0 && existsSync(built)) return utimesSync(built, new Date(), new Date());
  if (status === 0) return;
  console.error(said);
  process.exit(status ?? 1);
}

function newest(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(0, ...readdirSync(path).map((entry) => newest(join(path, entry))));
}
