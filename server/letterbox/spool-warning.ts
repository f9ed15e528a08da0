import { existsSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const order = 'so whoever has the disk and LETTERBOX_KEY may find in which order letters came';
const copying = `which leaves the earlier bytes of a file that is overwritten, ${order}`;
const unseen = `and what is kept of earlier bytes below it cannot be seen from here, ${order}`;
const inMemory = 'so a crash of the machine takes the letters with it';

/** What Linux calls file systems (statfs(2)) on which overwriting a file does not do away with its earlier bytes. */
const fileSystems = new Map<number, [name: string, consequence: string]>([
  [0x9123683e, ['btrfs', copying]],
  [0x2fc12fc1, ['ZFS', copying]],
  [0xca451a4e, ['bcachefs', copying]],
  [0xf2f52010, ['F2FS', copying]],
  [0x3434, ['NILFS', copying]],
  [0x794c7630, ['overlayfs', unseen]],
  [0x6969, ['NFS', unseen]],
  [0x517b, ['SMB', unseen]],
  [0xff534d42, ['CIFS', unseen]],
  [0xfe534d42, ['SMB', unseen]],
  [0x01021997, ['9p', unseen]],
  [0x00c36400, ['Ceph', unseen]],
  [0x5346414f, ['AFS', unseen]],
  [0x65735546, ['FUSE', unseen]],
  [0x01021994, ['tmpfs', inMemory]],
]);

/** What the operator should know of the place where the spool lies; null where nothing speaks against it. */
export function spoolWarning(path: string): string | null {
  return process.platform === 'linux' ? warningAbout(path, statfsSync(nearestFolder(resolve(path))).type) : null;
}

/** `type` as statfs(2) gives it. */
export function warningAbout(path: string, type: number): string | null {
  const [name, consequence] = fileSystems.get(type >>> 0) ?? [];
  if (!name) return null;
  return `${path} lies on ${name}, ${consequence}. Set LETTERBOX_SPOOL to a file on ext4 or XFS, on a disk of this machine.`;
}

/** The folder of a file, or the next one above it that is there already. */
export function nearestFolder(path: string): string {
  return existsSync(dirname(path)) ? dirname(path) : nearestFolder(dirname(path));
}
