import { readFile, rm, writeFile } from 'node:fs/promises';

/** Takes a file as the lock of this process, also from one that no longer lives; returns what gives it back. */
export async function lock(file) {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const owner = Number(await readFile(file, 'utf8'));
    if (isAlive(owner)) throw new Error(`Another bench (process ${owner}) uses this database: ${file}`);
    await rm(file, { force: true });
    return lock(file);
  }
  return () => rm(file, { force: true });
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
