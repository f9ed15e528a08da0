import { describe, expect, it } from 'vitest';
import { spoolWarning, warningAbout } from '../../server/letterbox/spool-warning.ts';

describe('the place of the spool', () => {
  it.each([
    [0x9123683e, 'btrfs'],
    [0x2fc12fc1, 'ZFS'],
    [0x794c7630, 'overlayfs'],
    [0x6969, 'NFS'],
    [0xff534d42, 'CIFS'],
    [0xfe534d42 | 0, 'SMB'],
    [0x65735546, 'FUSE'],
    [0x01021994, 'tmpfs'],
  ])('on a file system of type %s is warned of as %s', (type, name) => {
    expect(warningAbout('/srv/letterbox.spool', type)).toMatch(new RegExp(`^/srv/letterbox.spool lies on ${name}, `));
  });

  it.each([
    [0xef53, 'ext4'],
    [0x58465342, 'XFS'],
  ])('on a file system of type %s, %s, is right', (type) => expect(warningAbout('/srv/s', type)).toBeNull());

  it.runIf(process.platform === 'linux')('is looked at though the folder is yet to be made', () => {
    expect(spoolWarning('/dev/shm/not/there/letterbox.spool')).toMatch(/lies on tmpfs, so a crash/);
    expect(spoolWarning('/proc/not/there/letterbox.spool')).toBeNull();
  });
});
