import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Database, Parameter } from '../../server/kernel/database.ts';
import { insertRows } from '../../server/kernel/insert-rows.ts';
import { NoticeRow } from '../../server/people/notice.row.ts';
import { settleNotices } from '../../server/people/raise-notice.ts';
import { mariadbOrNone, sqlite } from '../support/databases.ts';
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

/** The statement with which what is about a story is settled. */
async function settling(): Promise<{ sql: string; parameters: Parameter[] }> {
  const sent: { sql: string; parameters: Parameter[] }[] = [];
  const run = async (sql: string, parameters: Parameter[] = []) => sent.push({ sql, parameters });
  const writer = { dialect: 'mysql' as const, run, rows: async () => [], insert: async () => undefined };
  await settleNotices(writer, { subjectId, kind: 'CONSENT_ASKED' });
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
