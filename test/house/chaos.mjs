import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';

// Prints what the tests of the chaos suite have found, as a Markdown table; with `--run` they are run before.
const folder = 'coverage/chaos';
const status = process.argv.includes('--run') ? run() : 0;
const files = existsSync(folder) ? readdirSync(folder) : [];
const rows = files.flatMap((file) =>
  readFileSync(`${folder}/${file}`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line)),
);
rows.sort((one, other) => one.done.localeCompare(other.done));
console.log('| what was done | what was found |\n|---|---|');
for (const { done, found } of rows) console.log(`| ${done} | ${found} |`);
process.exit(status);

/** Every test file that records figures belongs to the suite. */
function run() {
  rmSync(folder, { recursive: true, force: true });
  const tests = readdirSync('test', { recursive: true }).filter((file) => file.endsWith('.test.ts'));
  const suite = tests
    .map((file) => `test/${file}`)
    .filter((file) => readFileSync(file, 'utf8').includes('support/chaos.ts'));
  return spawnSync('npx', ['vitest', 'run', '--project', 'server', ...suite], { stdio: 'inherit' }).status ?? 1;
}
