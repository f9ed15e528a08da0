import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyDelivery } from '../../../server/blockers/delivery/apply-delivery.ts';
import { readBinaryLog } from '../../support/binary-log.ts';
import { crowd, joined, type Trace, type Writer } from '../../support/crowd.ts';
import { contact, letterboxOn } from '../../support/letterbox-world.ts';
import { ownMariadb } from '../../support/own-mariadb.ts';
import { worldOn } from '../../support/world.ts';

const size = 10;
const binaryLog = [
  '--log-bin=applaus-bin',
  '--server-id=1',
  '--binlog-format=ROW',
  '--innodb-flush-log-at-trx-commit=1',
];

/** What an attacker reads of a log: for each string where it stands, by a clock that only goes forward. */
type Clock = (text: string) => number;

describe.runIf(ownMariadb)('the logs that MariaDB keeps', () => {
  const database = ownMariadb!(binaryLog);
  const world = worldOn(database, { settings: { issuer: { confidentialContact: contact } } });
  const box = letterboxOn(world, { minimumItems: 1, minimumTakers: 0 });
  const data = () => join(database.folder(), 'data');

  /** The number of the transaction in the binary log. */
  const binary = (): Clock => {
    const files = readdirSync(data()).filter((name) => /^applaus-bin\.\d+$/.test(name));
    const log = files.sort().flatMap((name) => readBinaryLog(join(data(), name)));
    return (text) => log.findIndex(({ bytes }) => bytes.includes(text));
  };
  /** The place in the redo log, which says how pages changed. */
  const redo = (): Clock => {
    const log = readFileSync(join(data(), 'ib_logfile0'));
    return (text) => log.indexOf(text);
  };
  const issuances = async (clock: Clock): Promise<Trace[]> => {
    const rows = await world.db.rows<{ of: string; hash: string }>(
      'SELECT person_id AS `of`, batch_hash AS hash FROM token_issuance',
    );
    return rows.map(({ of, hash }) => ({ of, at: clock(hash) }));
  };
  const letters = (clock: Clock, writers: Writer[], textOf: (writer: Writer) => string): Trace[] =>
    writers.map((writer) => ({ of: writer.person.uuid, at: clock(textOf(writer)) }));
  /** What stands in them of a letter: its text, its thread, and the body that its token was spent on. */
  const texts: ((writer: Writer) => string)[] = [
    ({ title }) => title,
    ({ threadId }) => threadId,
    ({ bodyHash }) => bodyHash,
  ];
  const whereItIs = (traces: Trace[]) => traces.map(({ at }) => at);

  it('tell who wrote where every letter is written on its arrival', async () => {
    const writers = await crowd(world, box, size, () => box.letterbox.deliver());
    for (const clock of [binary(), redo()]) {
      const taken = await issuances(clock);
      expect(Math.min(...whereItIs(taken))).toBeGreaterThan(-1);
      for (const textOf of texts) expect(joined(taken, letters(clock, writers, textOf))).toBe(size);
    }
  });

  it('tell nothing of letters that are delivered together', async () => {
    const writers = await crowd(world, box, size);
    const before = [binary(), redo()];
    for (const clock of before) {
      for (const textOf of texts) expect(new Set(whereItIs(letters(clock, writers, textOf)))).toEqual(new Set([-1]));
    }
    await box.letterbox.deliver();
    await applyDelivery(world.app.context, 1);
    for (const clock of [binary(), redo()]) {
      const taken = await issuances(clock);
      for (const textOf of texts) {
        const found = letters(clock, writers, textOf);
        expect(Math.min(...whereItIs(found))).toBeGreaterThan(Math.max(...whereItIs(taken)));
        expect(joined(taken, found)).toBe(1);
      }
    }
  });

  it('have the letters of a delivery in the order of random keys, which says nothing of their arrival', async () => {
    const writers = await crowd(world, box, size);
    await box.letterbox.deliver();
    const clock = redo();
    const byPlace = (keyOf: (writer: Writer) => string, textOf: (writer: Writer) => string) =>
      [...writers].sort((a, b) => clock(textOf(a)) - clock(textOf(b))).map(keyOf);
    const nullifiers = byPlace(
      ({ nullifier }) => nullifier,
      ({ bodyHash }) => bodyHash,
    );
    expect(nullifiers).toEqual([...nullifiers].sort());
    const rows = await world.db.rows<{ id: string; threadId: string }>(
      'SELECT id, thread_id AS threadId FROM letter_item',
    );
    const ids = new Map(rows.map(({ id, threadId }) => [threadId, id]));
    const items = byPlace(
      ({ threadId }) => ids.get(threadId)!,
      ({ threadId }) => threadId,
    );
    expect(items).toEqual([...items].sort());
  });
});
