import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { personByUuid } from '../../server/people/directory.ts';
import { forgetDirectory } from '../../server/people/directory-memory.ts';
import { raiseDirectoryVersion } from '../../server/people/directory-version.ts';
import { databases } from '../support/databases.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('what a process remembers of people, on $name', (database) => {
  const world = worldOn(database);
  let now = Date.now();
  beforeEach(() => {
    vi.spyOn(Date, 'now').mockImplementation(() => now);
    forgetDirectory(world.db);
  });
  afterEach(() => void vi.restoreAllMocks());

  const later = async (seconds: number) => {
    now += seconds * 1_000;
    // The look at the version happens behind whoever asks next.
    await personByUuid(world.db, '');
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
  /** As another process does it: nothing in this one hears of it. */
  const renameElsewhere = (uuid: string, name: string, { raised }: { raised: boolean }) =>
    world.db.transaction(async (db) => {
      await db.run('UPDATE person SET name = ? WHERE id = ?', [name, uuid]);
      if (raised) await raiseDirectoryVersion(db);
    });
  const nameOf = async (uuid: string) => (await personByUuid(world.db, uuid))!.name;

  it('a change in another process shows within ten seconds', async () => {
    const { uuid } = await world.person({ name: 'Anna' });
    expect(await nameOf(uuid)).toBe('Anna');
    await renameElsewhere(uuid, 'Anna Bos', { raised: true });
    await later(5);
    expect(await nameOf(uuid)).toBe('Anna');
    await later(6);
    expect(await nameOf(uuid)).toBe('Anna Bos');
  });

  it('while nothing changes nobody is read again: a look costs one statement', async () => {
    const { uuid } = await world.person();
    await nameOf(uuid);
    const before = world.db.statements.count;
    await later(11);
    await nameOf(uuid);
    expect(world.db.statements.count - before).toBe(1 + 1); // `later` asks for nobody, which is not remembered
    await nameOf(uuid);
    expect(world.db.statements.count - before).toBe(2);
  });

  it('a change by hand shows within ten minutes', async () => {
    const { uuid } = await world.person({ name: 'Anna' });
    await nameOf(uuid);
    await renameElsewhere(uuid, 'Anna Bos', { raised: false });
    await later(590);
    expect(await nameOf(uuid)).toBe('Anna');
    await later(20);
    expect(await nameOf(uuid)).toBe('Anna Bos');
  });
});
