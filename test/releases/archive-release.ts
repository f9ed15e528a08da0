import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Release, unpackProgram } from '../support/releases.ts';
import { archiveDatabase } from './archive-database.ts';
import { archiveProgram } from './archive-program.ts';
import { emptyDatabases } from './empty-databases.ts';

// While it is imported: what imports it knows the way to no other file afterwards.
await archiveRelease();

/** Stores the program of this version, built anew, and a database that it has filled, on each kind of database. */
async function archiveRelease(): Promise<void> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const release: Release = { version, folder: join('test/releases', version) };
  rmSync(release.folder, { recursive: true, force: true });
  mkdirSync(release.folder);
  buildAnew();
  // The documents that its widgets send, which every later server has to accept.
  execFileSync(process.execPath, ['dist/schema/emit-client.js', '--release', version], { stdio: 'inherit' });
  archiveProgram(release);
  const { top, remove } = unpackProgram(release);
  for (const database of await emptyDatabases()) await archiveDatabase(release, top, database);
  remove();
  for (const name of readdirSync(release.folder)) {
    console.log(`${join(release.folder, name)}: ${Math.ceil(statSync(join(release.folder, name)).size / 1024)} KiB`);
  }
}

/** What was compiled of files that are gone by now would be in it. */
function buildAnew(): void {
  for (const stale of ['server', 'migrations', 'schema', 'server.tsbuildinfo']) {
    rmSync(join('dist', stale), { recursive: true, force: true });
  }
  execFileSync('npm', ['run', '--silent', 'build:server'], { stdio: 'inherit' });
}
