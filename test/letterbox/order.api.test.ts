import { describe, expect, it } from 'vitest';
import { parseLetter } from '../../server/letterbox/parse-letter.ts';
import { shuffled } from '../../server/letterbox/spool-format.ts';
import { storeBatch } from '../../server/letterbox/store-batch.ts';
import { databases } from '../support/databases.ts';
import { contact, letterboxOn, thisWeek } from '../support/letterbox-world.ts';
import { worldOn } from '../support/world.ts';

/** Spearman's footrule of a permutation, 0 for the order of arrival, about 1 for none. */
const disorder = (places: number[]) => {
  const distance = places.reduce((sum, place, index) => sum + Math.abs(place - index), 0);
  return distance / ((places.length ** 2 - 1) / 3);
};
const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

describe.each(databases)('the order of a batch on $name', (database) => {
  const world = worldOn(database, { settings: { issuer: { minimumPeople: 1, confidentialContact: contact } } });
  const box = letterboxOn(world, { minimumTakers: 0, minimumItems: 1 });
  const size = 12;
  const batches = 25;
  const tables: [string, string, (letter: NonNullable<ReturnType<typeof parseLetter>>) => string][] = [
    ['letter_item', 'thread_id', ({ threadId }) => threadId],
    ['nullifier', 'nullifier', ({ nullifier }) => nullifier],
    ['delivered_body', 'body', ({ bodyHash }) => bodyHash.slice(0, 32)],
  ];

  /** In which places of the table, as it lies on the disk, letters stand that arrived in this order. */
  const measure = async (deliver: (bodies: Buffer[]) => Promise<void>) => {
    const found: Record<string, number[]> = Object.fromEntries(tables.map(([table]) => [table, []]));
    for (let batch = 0; batch < batches; batch += 1) {
      const bodies: Buffer[] = [];
      for (let count = 0; count < size; count += 1) bodies.push((await box.letter()).body);
      await deliver(bodies);
      for (const [table, column, key] of tables) {
        const sql =
          world.db.dialect === 'sqlite'
            ? `SELECT ${column} AS k FROM ${table} ORDER BY rowid`
            : `SELECT ${column} AS k FROM ${table}`;
        const stored = (await world.db.rows<{ k: string }>(sql)).map(({ k }) => k);
        const own = bodies.map((body) => stored.indexOf(key(parseLetter(body)!)));
        const ranks = [...own].sort((a, b) => a - b);
        found[table]!.push(disorder(own.map((place) => ranks.indexOf(place))));
      }
    }
    return Object.fromEntries(Object.entries(found).map(([table, values]) => [table, mean(values)]));
  };

  it('has nothing of the order of arrival, on disk neither, over many batches', async () => {
    const measured = await measure(async (bodies) => {
      await Promise.all(bodies.map((body) => box.post(body)));
      await box.letterbox.deliver();
    });
    // 25 batches of 12: the mean of what chance gives is within 0.18 of 1 in all but three runs of a million.
    for (const [table, value] of Object.entries(measured)) expect(Math.abs(value - 1), table).toBeLessThan(0.18);
    expect(await world.db.rows(`SELECT epoch FROM nullifier WHERE epoch <> ${thisWeek}`)).toEqual([]);
  }, 120_000);

  it('would show it if letters were written one by one: the measure sees what it looks for', async () => {
    expect(disorder([...Array(size).keys()])).toBe(0);
    const random = Array.from({ length: 200 }, () => disorder(shuffled([...Array(size).keys()])));
    expect(Math.abs(mean(random) - 1)).toBeLessThan(0.1);
    // The batch number of the control orders them, as a transaction's number would.
    const bodies: Buffer[] = [];
    for (let count = 0; count < size; count += 1) bodies.push((await box.letter()).body);
    for (const body of bodies) await storeBatch(world.db, [parseLetter(body)!], '2026-11-18');
    const stored = await world.db.rows<{ threadId: string }>(
      'SELECT thread_id AS threadId FROM letter_item ORDER BY batch',
    );
    const threads = bodies.map((body) => parseLetter(body)!.threadId);
    expect(disorder(threads.map((thread) => stored.findIndex(({ threadId }) => threadId === thread)))).toBe(0);
  });
});
