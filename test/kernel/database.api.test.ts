import { spawn } from 'node:child_process';
import mysql from 'mysql2/promise';
import { describe, expect, inject, it, vi } from 'vitest';
import { blueprint } from '../../server/blueprint.ts';
import type { Writer } from '../../server/kernel/database.ts';
import { insertRows } from '../../server/kernel/insert-rows.ts';
import { beginning, sendTogether } from '../../server/kernel/mysql-transaction.ts';
import { openDatabase } from '../../server/kernel/open-database.ts';
import { isUniqueViolation } from '../../server/kernel/unique-violation.ts';
import { uuidV7 } from '../../server/kernel/uuid.ts';
import { write } from '../../server/kernel/write.ts';
import { DepartmentRow } from '../../server/people/department.row.ts';
import { databases, mariadbOrNone, sqlite } from '../support/databases.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('the database on $name', (database) => {
  const world = worldOn(database);
  const row = (name: string) => ({ id: uuidV7(world.clock.now()), name, parentId: null });
  const names = async () =>
    (await world.db.rows<{ name: string }>('SELECT name FROM department ORDER BY name')).map(({ name }) => name);

  it('what a transaction wrote is there after it, and not before', async () => {
    await world.db.transaction(async (db) => {
      await db.insert(DepartmentRow, row('A'));
      expect(await names()).toEqual([]);
      expect(await db.rows('SELECT name FROM department')).toHaveLength(1);
    });
    expect(await names()).toEqual(['A']);
  });

  it('of a transaction that fails nothing stays', async () => {
    const failing = world.db.transaction(async (db) => {
      await db.insert(DepartmentRow, row('A'));
      throw new Error('no luck');
    });
    await expect(failing).rejects.toThrow('no luck');
    expect(await names()).toEqual([]);
  });

  it('fifty at once do not mix: those that fail take nothing with them', async () => {
    const all = Array.from({ length: 50 }, (_, n) =>
      world.db.transaction(async (db) => {
        await db.insert(DepartmentRow, row(`D${100 + n}`));
        await new Promise((resolve) => setTimeout(resolve, n % 5));
        if (n % 2) throw new Error('odd');
      }),
    );
    const results = await Promise.allSettled(all);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(25);
    expect(await names()).toEqual(Array.from({ length: 25 }, (_, n) => `D${100 + 2 * n}`));
  });

  it('a row that may be there once says so', async () => {
    const insert = () => world.db.transaction((db) => db.insert(DepartmentRow, row('A')));
    await insert();
    const error = await insert().catch((caught: unknown) => caught);
    expect(isUniqueViolation(error)).toBe(true);
    const other = await world.db.rows('SELECT nothing FROM department').catch((caught: unknown) => caught);
    expect(isUniqueViolation(other)).toBe(false);
  });

  it('events leave after the commit, in their order, and not when it fails', async () => {
    const heard: string[] = [];
    const listening = (async () => {
      for await (const { personId } of world.app.context.events.subscribe('personChanged')) {
        heard.push(`${personId} ${(await names()).join()}`);
        if (personId === 'last') break;
      }
    })();
    const announcing = (name: string, fails = false) =>
      write(world.app.context, async (db) => {
        db.announce('personChanged', { personId: name });
        await db.insert(DepartmentRow, row(name));
        if (fails) throw new Error('no luck');
      });
    await announcing('first');
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    await announcing('never', true).catch(() => undefined);
    await announcing('last');
    await listening;
    expect(heard).toEqual(['first first', 'last first,last']);
  });

  it('a write inside a write is a mistake that is told', async () => {
    const nested = write(world.app.context, () => write(world.app.context, async () => 'never'));
    await expect(nested).rejects.toThrow('hand the open transaction on');
  });

  it('a time on a whole second reads as every other, inside a transaction and outside', async () => {
    await world.person({ createdAt: new Date('2026-11-18T09:30:00.000Z') });
    const sql = 'SELECT created_at AS at FROM person';
    const inside = await world.db.transaction((db) => db.rows(sql));
    expect([inside, await world.db.rows(sql)]).toEqual(Array(2).fill([{ at: '2026-11-18 09:30:00.000' }]));
  });

  it('an update says how many rows it changed', async () => {
    await world.db.transaction(async (db) => {
      for (const name of ['A', 'B', 'C']) await db.insert(DepartmentRow, row(name));
      expect(await db.run("UPDATE department SET parent_id = '' WHERE name > ?", ['A'])).toBe(2);
      expect(await db.run('DELETE FROM department WHERE name = ?', ['X'])).toBe(0);
    });
  });
});

/** What would end a text, or begin another statement, if it were taken for more than a value. */
const hostile = [
  "'",
  '"',
  '\\',
  "\\'",
  "\\\\'",
  "'; DELETE FROM department; -- ",
  '?',
  '??',
  '\0',
  '\x1a',
  '\n',
  '🙂é',
  '%_',
  "' OR ''='",
];

describe.each(databases)('statements that are sent together on $name', (database) => {
  const world = worldOn(database);
  const row = (name: string) => ({ id: uuidV7(world.clock.now()), name, parentId: null });
  const names = async () =>
    (await world.db.rows<{ name: string }>('SELECT name FROM department ORDER BY name')).map(({ name }) => name);

  it('store every text as it is, and null and numbers as what they are', async () => {
    // SQLite's texts end at a NUL, which nothing that is stored has.
    const texts = hostile.filter((text) => text !== '\0').map((text, index) => `${100 + index}${text}`);
    const before = world.db.statements.count;
    await world.db.transaction((db) =>
      db.together(async (all) => {
        for (const name of texts) await insertRows(all, DepartmentRow, [row(name)]);
        await all.run('UPDATE department SET parent_id = ? WHERE LENGTH(name) > ?', [null, 0]);
      }),
    );
    expect(world.db.statements.count - before).toBe(texts.length + 1);
    expect(await names()).toEqual(texts);
  });

  it('end at the first that fails, and the transaction may go on', async () => {
    await world.db.transaction(async (db) => {
      const same = row('A');
      const failing = db.together(async (all) => {
        for (const each of [same, same, row('B')]) await insertRows(all, DepartmentRow, [each]);
      });
      expect(isUniqueViolation(await failing.catch((error: unknown) => error))).toBe(true);
      await db.insert(DepartmentRow, row('C'));
    });
    expect(await names()).toEqual(['A', 'C']);
  });
});

describe.skipIf(mariadbOrNone === null)('a server whose backslashes mean nothing', () => {
  it('is told that they do, so that no text ends early', async () => {
    const connection = await mysql.createConnection({ uri: inject('mysqlUrl')!, multipleStatements: true });
    await connection.query("SET sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES'");
    await connection.query(beginning);
    const found = [];
    for (const text of hostile) {
      await sendTogether(connection, [{ sql: 'SET @text = ?', parameters: [text] }]);
      const [[row]] = await connection.query<mysql.RowDataPacket[]>('SELECT @text AS text');
      found.push(row!.text);
    }
    await connection.end();
    expect(found).toEqual(hostile);
  });
});

describe.skipIf(mariadbOrNone === null)('a connection that breaks during a transaction', () => {
  const world = worldOn(mariadbOrNone!);
  const insert = (db: Writer, name: string) =>
    db.insert(DepartmentRow, { id: uuidV7(world.clock.now()), name, parentId: null });

  it('leaves nothing of it, and the next transaction has a connection of its own', async () => {
    const broken = world.db.transaction(async (db) => {
      await insert(db, 'A');
      const [own] = await db.rows<{ id: number }>('SELECT CONNECTION_ID() AS id');
      await world.db.dataSource.query(`KILL ${own!.id}`);
      await insert(db, 'B');
    });
    await expect(broken).rejects.toThrow();
    await world.db.transaction((db) => insert(db, 'C'));
    expect(await world.db.rows('SELECT name FROM department')).toEqual([{ name: 'C' }]);
  });
});

describe('an embedded database that another process writes to as well', () => {
  const world = worldOn(sqlite);

  it('loses nothing, and nobody sees an error', async () => {
    const file = world.url.slice('sqlite:'.length);
    const other = spawn(process.execPath, ['test/support/writer-process.mjs', file, '100'], { stdio: 'inherit' });
    const ended = new Promise((resolve) => other.once('exit', resolve));
    let own = 0;
    while (other.exitCode === null) {
      const name = `Own ${own}`;
      await world.db.transaction(async (db) => {
        await db.rows('SELECT COUNT(*) AS count FROM department');
        await new Promise((resolve) => setTimeout(resolve, 3));
        await db.insert(DepartmentRow, { id: uuidV7(new Date()), name, parentId: null });
      });
      own += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(await ended).toBe(0);
    const [row] = await world.db.rows<{ count: number }>('SELECT COUNT(*) AS count FROM department');
    expect(row!.count).toBe(own + 100);
  });
});

describe('an embedded database that another process is just making', () => {
  it('is waited for', async () => {
    const { url, drop } = await sqlite.make();
    const file = url.slice('sqlite:'.length);
    const other = spawn(process.execPath, ['test/support/holding-process.mjs', file, '400']);
    const ended = new Promise((resolve) => other.once('exit', resolve));
    await new Promise((resolve) => other.stdout.once('data', resolve));
    const db = await openDatabase(url, blueprint);
    expect(await db.rows('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(await ended).toBe(0);
    await db.close();
    await drop();
  });
});
