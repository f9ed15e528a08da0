import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillCompany } from '../world/company.mjs';
import { fill } from '../world/fill.mjs';
import { size } from '../world/size.mjs';
import { lock } from './lock.mjs';

const top = new URL('../../../', import.meta.url).pathname;
const cache = join(top, 'node_modules/.cache/applaus-bench');

/** What a database can contain: the wall with all around it, or people without a recognition. */
const worlds = { wall: fill, company: fillCompany };

/**
 * The database that a group needs, filled once and then found in the cache until a migration or the world changes. Who
 * writes gets a copy that goes away. `seconds` is what filling took when it was filled.
 */
export async function openCached(engine, needs, { isCopy, isDurable = false }) {
  await mkdir(cache, { recursive: true });
  const directory = join(cache, `${prefixOf(engine, needs)}${contentHash()}`);
  const unlock = await lock(`${directory}.lock`);
  try {
    if (!existsSync(directory)) await fillInto(directory, engine, needs);
    const { seconds } = JSON.parse(await readFile(join(directory, 'filled.json'), 'utf8'));
    return {
      ...(isCopy ? await openCopy(engine, directory, isDurable) : await openWith(engine, directory, unlock)),
      seconds,
    };
  } catch (error) {
    await unlock();
    throw error;
  } finally {
    if (isCopy) await unlock();
  }
}

function prefixOf({ kind }, needs) {
  return `${kind}-${needs}-${needs === 'wall' ? size.recognitions : 0}-`;
}

/** Of the tables and of what fills them: another of either is another database. */
function contentHash() {
  const hash = createHash('sha256');
  for (const folder of ['migrations', 'test/bench/world', 'test/bench/databases']) {
    for (const file of readdirSync(join(top, folder)).sort()) hash.update(readFileSync(join(top, folder, file)));
  }
  return hash.digest('hex').slice(0, 12);
}

/** What stood there for older tables is removed: these are gigabytes. A run that breaks off leaves nothing that looks filled. */
async function fillInto(directory, engine, needs) {
  const prefix = prefixOf(engine, needs);
  const old = readdirSync(cache).filter((name) => name.startsWith(prefix) && !name.endsWith('.lock'));
  for (const name of old) await rm(join(cache, name), { recursive: true, force: true });
  const unfinished = `${directory}.unfinished`;
  await mkdir(unfinished);
  const seconds = await engine.create(unfinished, worlds[needs]);
  await writeFile(join(unfinished, 'filled.json'), JSON.stringify({ seconds }));
  await rename(unfinished, directory);
}

async function openWith(engine, directory, release, isDurable) {
  const database = await engine.open(directory, { isDurable });
  const stop = async () => {
    await database.stop();
    await release();
  };
  return { ...database, stop };
}

async function openCopy(engine, directory, isDurable) {
  const copy = await mkdtemp(join(tmpdir(), 'applaus-bench-'));
  execFileSync('cp', ['-r', '--reflink=auto', `${directory}/.`, copy]);
  return openWith(engine, copy, () => rm(copy, { recursive: true, force: true }), isDurable);
}
