import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Lock, LockLost } from '../../server/kernel/lock.ts';
import { OperatorError } from '../../server/kernel/operator-error.ts';
import { takeLock } from '../../server/kernel/take-lock.ts';
import { underLock } from '../../server/kernel/under-lock.ts';
import { openLetterbox } from '../../server/letterbox/letterbox.ts';
import { databases, mariadbOrNone } from '../support/databases.ts';
import { contact, letterboxOn, thisWeek } from '../support/letterbox-world.ts';
import { proxyTo } from '../support/test-proxy.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('one letterbox on $name', (database) => {
  const world = worldOn(database, { settings: { issuer: { minimumPeople: 1, confidentialContact: contact } } });
  const box = letterboxOn(world);

  it('a second one is refused, from this process and from another, and takes over when the first ends', async () => {
    const other = await world.another();
    const second = (db = other.db) =>
      openLetterbox({
        db,
        settings: box.letterbox.settings,
        port: { onDelivered: async () => undefined },
        now: world.clock.now,
        onError: () => undefined,
        lockTimeout: 0,
      });
    await expect(second()).rejects.toThrow(OperatorError);
    await expect(second(world.db)).rejects.toThrow(/There is a letterbox for this database already/);
    await box.letterbox.close();
    const heir = await second();
    await expect(box.reopen()).rejects.toThrow();
    await heir.close();
    await other.close();
    await box.reopen();
  });

  it('one that is just ending is waited for', async () => {
    const first = await takeLock(world.db, 'waiting', { timeout: 0 });
    const other = await world.another();
    const second = takeLock(other.db, 'waiting', { timeout: 20_000 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await first!.release();
    const held = await second;
    expect(held?.isHeld).toBe(true);
    await held!.release();
    await other.close();
  });
});

describe.runIf(mariadbOrNone)('a letterbox on MariaDB that lost its lock to another', () => {
  const world = worldOn(mariadbOrNone!, { settings: { issuer: { minimumPeople: 1, confidentialContact: contact } } });
  const box = letterboxOn(world);

  it('leaves the spool alone, and goes on from it when the lock is its own again: what the other accepted is kept', async () => {
    await box.letterbox.close();
    const proxy = await proxyTo(world.url);
    const { db, close } = await world.another({}, proxy.url);
    const options = {
      db,
      port: { onDelivered: async () => undefined },
      now: world.clock.now,
      onError: () => undefined,
    };
    const first = await openLetterbox({
      ...options,
      settings: box.letterbox.settings,
      lockTimeout: 0,
      lockLength: 300,
    });
    await first.load();
    await first.writeSpool();
    await proxy.cut();
    await expect.poll(() => first.writeSpool().then(() => first.isReady)).toBe(false);
    // Its own clock ends the lease a moment before the database's does.
    await expect
      .poll(() =>
        box.reopen().then(
          () => true,
          () => false,
        ),
      )
      .toBe(true);
    const { body } = await box.letter({ title: 'Kept' });
    expect((await box.post(body)).said).toEqual({ status: 'accepted' });
    const written = readFileSync(box.spool);
    await first.writeSpool();
    await first.load();
    await first.drain();
    expect(first.isReady).toBe(false);
    expect(readFileSync(box.spool).equals(written)).toBe(true);
    await box.letterbox.close();
    await proxy.mend();
    const takesOver = async () => {
      await first.load();
      return first.isReady;
    };
    await expect.poll(() => takesOver().catch(String)).toBe(true);
    await first.writeSpool();
    await first.close();
    await box.reopen();
    await box.takers(thisWeek, 8);
    await box.letter({ title: 'Another' }).then((other) => box.post(other.body));
    await box.letterbox.deliver();
    const titles = (await box.items()).map(({ content }) => JSON.parse(content)[5]);
    expect(titles.sort()).toEqual(['Another', 'Kept']);
    await close();
    await proxy.cut();
  });
});

describe.runIf(mariadbOrNone)('a lock on MariaDB', () => {
  const world = worldOn(mariadbOrNone!);

  it('is noticed to be lost with its connection, and taken again once it is free', async () => {
    const proxy = await proxyTo(world.url);
    const { db, close } = await world.another({}, proxy.url);
    const lock = (await takeLock(db, 'fragile', { timeout: 0, length: 300 }))!;
    const comes = async (isHeld: boolean) => {
      for (let tries = 0; tries < 200 && lock.isHeld !== isHeld; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      expect(lock.isHeld).toBe(isHeld);
    };
    await proxy.cut();
    await comes(false);
    const heir = await takeLock(world.db, 'fragile', { timeout: 20_000 });
    expect(heir?.isHeld).toBe(true);
    await proxy.mend();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(lock.isHeld).toBe(false);
    await heir!.release();
    await comes(true);
    await lock.release();
    await close();
    await proxy.cut();
  });
});

describe.runIf(mariadbOrNone)('what is written under a lock on MariaDB', () => {
  const world = worldOn(mariadbOrNone!);
  const lease = (set: string) => world.db.transaction((db) => db.run(`UPDATE lease SET ${set} WHERE name = 'fenced'`));
  const taken = async () => (await takeLock(world.db, 'fenced', { timeout: 0 }))!;
  const writeUnder = (lock: Lock) =>
    underLock(world.db, lock).transaction((db) =>
      db.run("INSERT INTO delivery (batch, day, applied) VALUES (7, '2026-11-18', 0)"),
    );
  const written = () => world.db.rows('SELECT batch FROM delivery');

  it('is not once another has it, though this one has not heard of that yet', async () => {
    const lock = await taken();
    await lease("process_id = 'another'");
    expect(lock.isHeld).toBe(true);
    await expect(writeUnder(lock)).rejects.toThrow(LockLost);
    expect(await written()).toEqual([]);
    await lock.release();
    expect(await world.db.rows("SELECT process_id AS processId FROM lease WHERE name = 'fenced'")).toEqual([
      { processId: 'another' },
    ]);
  });

  it('is while it has it, also a moment after its end, as long as nobody has taken it', async () => {
    const lock = await taken();
    await lease("ends_at = '2026-01-01 00:00:00'");
    await writeUnder(lock);
    expect(await written()).toHaveLength(1);
    await lock.release();
  });

  it('waits for the end that the database names, and for no end that its clock was put back from', async () => {
    const lock = await taken();
    expect(await takeLock(world.db, 'fenced', { timeout: 0 })).toBeNull();
    await lease('ends_at = UTC_TIMESTAMP(3) + INTERVAL 8 DAY');
    const heir = (await takeLock(world.db, 'fenced', { timeout: 0 }))!;
    await expect(writeUnder(lock)).rejects.toThrow(LockLost);
    await writeUnder(heir);
    await lock.release();
    expect(heir.isHeld).toBe(true);
    await heir.release();
  });
});
