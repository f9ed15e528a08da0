import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PeopleFoldedNames1795824180000 } from '../../migrations/1795824180000-people-folded-names.ts';
import { blueprint } from '../../server/blueprint.ts';
import type { Database, Dialect, Parameter } from '../../server/kernel/database.ts';
import { insertRows } from '../../server/kernel/insert-rows.ts';
import { openDatabase } from '../../server/kernel/open-database.ts';
import { folded } from '../../server/kernel/text.ts';
import { NoticeRow } from '../../server/people/notice.row.ts';
import { PersonRow } from '../../server/people/person.row.ts';
import { settleNotices } from '../../server/people/raise-notice.ts';
import { nameBegins, nameContains, wordsBegin } from '../../server/people/search-people.ts';
import { databases, mariadbOrNone, sqlite } from '../support/databases.ts';
import { dearSteps, plansOn } from '../support/plans.ts';

const subjectId = randomUUID();

/** Five thousand notices, three of which are about one story. */
async function fill(db: Database): Promise<void> {
  const createdAt = new Date('2026-11-18T09:00:00.000Z');
  const about = { actorId: null, createdAt, seenAt: null, waiting: 1, remindedAt: null, mailedAt: null };
  const rows: NoticeRow[] = Array.from({ length: 5_000 }, (_, place) => {
    const subject = place < 3 ? subjectId : randomUUID();
    return { id: randomUUID(), personId: randomUUID(), kind: 'CONSENT_ASKED', subjectId: subject, ...about };
  });
  await db.transaction((writer) => insertRows(writer, NoticeRow, rows));
}

/** Five thousand people, of whom three have a rare name. */
async function fillPeople(db: Database): Promise<void> {
  const nothing = { userName: null, externalId: null, title: null, email: null, departmentId: null, managerId: null };
  const settings = { locale: null, active: 1, honour: 'ASK_FIRST' as const, digest: 'WEEKLY' as const };
  const rows: PersonRow[] = Array.from({ length: 5_000 }, (_, place) => {
    const name = place < 3 ? `Abdel Zerouali ${place}` : `Person Number ${place}`;
    const createdAt = new Date('2026-11-18T09:00:00.000Z');
    return { id: randomUUID(), name, foldedName: folded(name), ...nothing, ...settings, createdAt };
  });
  await db.transaction((writer) => insertRows(writer, PersonRow, rows));
}

const searches = (dialect: Dialect) => [
  ['a name that begins so', nameBegins(dialect, ['zerouali'], 10)] as const,
  ['names with all words', nameContains(dialect, ['zerouali', 'abdel'], 40)] as const,
  ['names with words that begin so', wordsBegin(dialect, ['zerouali', 'abdel'], 10)] as const,
];

/** The statement with which what is about a story is settled. */
async function settling(): Promise<{ sql: string; parameters: Parameter[] }> {
  const sent: { sql: string; parameters: Parameter[] }[] = [];
  const run = async (sql: string, parameters: Parameter[] = []) => sent.push({ sql, parameters });
  await settleNotices({ dialect: 'mysql', run }, { subjectId, kind: 'CONSENT_ASKED' });
  return sent[0]!;
}

describe.runIf(mariadbOrNone)('settling notices on MariaDB', () => {
  const plans = plansOn(mariadbOrNone!, fill);

  it('looks at what is about its subject and nothing else: each row it looks at, it holds', async () => {
    const statement = await settling();
    expect(dearSteps(await plans.steps(statement))).toEqual([]);
    expect(await plans.rowsRead(statement)).toBeLessThan(10);
  });
});

describe('settling notices on SQLite', () => {
  const plans = plansOn(sqlite, fill);

  it('looks at what is about its subject and nothing else', async () => {
    expect((await plans.details(await settling())).join()).toContain('USING INDEX ix_notice_subject');
  });
});

describe.runIf(mariadbOrNone)('searching people on MariaDB', () => {
  const plans = plansOn(mariadbOrNone!, fillPeople);

  it.each(searches('mysql'))(
    'for %s reads the index of names in its order, and people only who are found',
    async (_, search) => {
      const steps = await plans.steps(search);
      expect(dearSteps(steps)).toEqual([]);
      expect(steps.map(({ key, Extra }) => [key, Extra])).toEqual([['ix_person_search', 'Using index condition']]);
      expect(await plans.rowsRead(search)).toBeLessThan(10);
    },
  );
});

describe('searching people on SQLite', () => {
  const plans = plansOn(sqlite, fillPeople);

  it.each(searches('sqlite'))('for %s reads the index of names in its order', async (_, search) => {
    const details = await plans.details(search);
    expect(details.join()).toContain('USING INDEX ix_person_search (active=?');
    expect(details.join()).not.toContain('TEMP B-TREE FOR ORDER BY');
  });
});

describe.each(databases)('the forms of names on $name', (database) => {
  let db: Database;
  let made: { url: string; drop: () => Promise<void> };
  beforeAll(async () => {
    made = await database.make();
    db = await openDatabase(made.url, blueprint);
    await db.dataSource.runMigrations();
    await fillPeople(db);
  });
  afterAll(async () => {
    await db.close();
    await made.drop();
  });

  it('are those of today after the newest migration', async () => {
    const names = [
      'D’Souza',
      "Anne-Fleur O'Neill",
      'Ĳsbrand Œuvre',
      'Łukasz Straße',
      'Ａ\u200B, b. (c)',
      'ß'.repeat(200),
    ];
    await db.transaction(async (writer) => {
      const rows = await writer.rows<{ id: string }>('SELECT id FROM person ORDER BY id');
      for (const [place, name] of names.entries()) {
        await writer.run("UPDATE person SET name = ?, folded_name = 'old' WHERE id = ?", [name, rows[place]!.id]);
      }
    });
    const runner = db.dataSource.createQueryRunner();
    await new PeopleFoldedNames1795824180000().up(runner);
    await runner.release();
    const people = await db.rows<{ name: string; form: string }>('SELECT name, folded_name AS form FROM person');
    expect(people.filter(({ name, form }) => folded(name) !== form)).toEqual([]);
    expect(people.filter(({ name }) => names.includes(name))).toHaveLength(names.length);
  });
});
