import { join } from 'node:path';
import mysql, { type Connection } from 'mysql2/promise';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { applyDelivery } from '../../../server/blockers/delivery/apply-delivery.ts';
import { crowd, joined, type Trace, type Writer } from '../../support/crowd.ts';
import { readRecords } from '../../support/innodb-file.ts';
import { contact, letterboxOn } from '../../support/letterbox-world.ts';
import { ownMariadb } from '../../support/own-mariadb.ts';
import { worldOn } from '../../support/world.ts';

const size = 10;

/** Sizes of the primary keys: a uuid, an epoch and a place are signed, so their first bit is turned. */
const keySizes = { token_issuance: 44, letter_item: 36, nullifier: 64, blocker: 36, sealed_answer: 36 };
type Table = keyof typeof keySizes;

describe.runIf(ownMariadb)('the numbers that InnoDB gives to transactions', () => {
  const database = ownMariadb!();
  const world = worldOn(database, { settings: { issuer: { confidentialContact: contact } } });
  const box = letterboxOn(world, { minimumItems: 1, minimumTakers: 0 });
  let administrator: Connection;
  let backup: Connection;

  beforeAll(async () => {
    administrator = await mysql.createConnection(world.url);
    backup = await mysql.createConnection(world.url);
  });
  afterAll(() => Promise.all([administrator.end(), backup.end()]));
  beforeEach(async () => {
    // While somebody reads an older state, InnoDB forgets none of these numbers.
    await backup.query('START TRANSACTION WITH CONSISTENT SNAPSHOT');
  });

  /** Reads them where they lie: of each row its primary key, and who wrote it. */
  const transactions = async (table: Table): Promise<Map<string, number>> => {
    await administrator.query(`FLUSH TABLES ${table} FOR EXPORT`);
    const file = join(database.folder(), 'data', new URL(world.url).pathname, `${table}.ibd`);
    const records = readRecords(file, keySizes[table]);
    await administrator.query('UNLOCK TABLES');
    // The first 36 or 64 bytes are text in each of them; of an issuance these are the person.
    const textSize = Math.min(keySizes[table], table === 'nullifier' ? 64 : 36);
    return new Map(records.map(({ key, transaction }) => [key.toString('latin1', 0, textSize), transaction]));
  };
  const issuances = async (): Promise<Trace[]> =>
    [...(await transactions('token_issuance'))].map(([of, at]) => ({ of, at }));
  /** Letters as traces: which author a row has is what we know and the attacker does not. */
  const traces = async (table: Table, writers: Writer[], keyOf: (writer: Writer) => string): Promise<Trace[]> => {
    const found = await transactions(table);
    return writers.map((writer) => ({ of: writer.person.uuid, at: found.get(keyOf(writer))! }));
  };
  const keysBy = async (sql: string): Promise<Map<string, string>> => {
    const rows = await world.db.rows<{ known: string; id: string }>(sql);
    return new Map(rows.map(({ known, id }) => [known, id]));
  };
  const itemKeys = () => keysBy(`SELECT JSON_VALUE(content, '$[5]') AS known, id FROM letter_item`);
  const distinct = (found: Trace[]) => new Set(found.map(({ at }) => at)).size;

  it('tell who wrote each of ten letters where every letter is written on its arrival', async () => {
    const writers = await crowd(world, box, size, () => box.letterbox.deliver());
    const items = await itemKeys();
    const letters = await traces('letter_item', writers, ({ title }) => items.get(title)!);
    expect(distinct(letters)).toBe(size);
    expect(joined(await issuances(), letters)).toBe(size);
    expect(joined(await issuances(), await traces('nullifier', writers, ({ nullifier }) => nullifier))).toBe(size);
  });

  it('tell nothing of letters that are delivered together, as letters or on the board', async () => {
    box.port = { onDelivered: async () => undefined };
    const writers = await crowd(world, box, size);
    await box.letterbox.deliver();
    const taken = await issuances();
    expect(distinct(taken)).toBe(size);

    const items = await itemKeys();
    const letters = await traces('letter_item', writers, ({ title }) => items.get(title)!);
    const spent = await traces('nullifier', writers, ({ nullifier }) => nullifier);
    await applyDelivery(world.app.context, 1);
    const threads = await keysBy('SELECT thread_id AS known, id FROM blocker');
    const blockers = await traces('blocker', writers, ({ threadId }) => threads.get(threadId)!);
    const answers = await keysBy('SELECT thread_id AS known, id FROM sealed_answer');
    const sealed = await traces('sealed_answer', writers, ({ threadId }) => answers.get(threadId)!);
    for (const found of [letters, spent, blockers, sealed]) {
      expect(distinct(found)).toBe(1);
      // Whoever took tokens last is named for all of them: right once in ten, as a guess is.
      expect(joined(taken, found)).toBe(1);
    }
  });
});
