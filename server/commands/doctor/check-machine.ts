import { statfsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Config } from '../../config.ts';
import { nearestFolder } from '../../letterbox/spool-warning.ts';
import { type Diagnosis, failed, ok, warning } from './diagnosis.ts';

/** Below so much free space letters and a night's backup may find none, in bytes. */
const least = 1_000_000_000;

/** Node and the disks on which this installation writes. */
export function checkMachine({ databaseUrl, letterbox, spoolFile }: Config): Diagnosis[] {
  const files = [
    ...(databaseUrl.startsWith('sqlite:') ? [databaseUrl.slice('sqlite:'.length)] : []),
    ...(letterbox === 'here' ? [spoolFile] : []),
  ];
  return [checkNode(process.versions.node), ...files.map(checkDisk)];
}

export function checkNode(version: string): Diagnosis {
  const [major, minor] = version.split('.').map(Number) as [number, number];
  const isRun = (major === 20 && minor >= 19) || major === 22 || major === 24;
  if (isRun) return ok('node', version);
  return warning(
    'node',
    `${version} is none of those that Applaus is tested with`,
    'Use Node 20.19 or later, 22 or 24.',
  );
}

function checkDisk(file: string): Diagnosis {
  const { bavail, bsize } = statfsSync(nearestFolder(resolve(file)));
  const free = bavail * bsize;
  const says = `${(free / 1e9).toFixed(1)} GB free for ${file}`;
  return free >= least ? ok('disk', says) : failed('disk', says, 'Make room: what cannot be written is refused.');
}
