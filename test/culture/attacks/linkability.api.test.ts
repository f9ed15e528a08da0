import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { answer, deliverAnswers, madeRound, uuidOfRound } from '../../support/culture.ts';
import { databases } from '../../support/databases.ts';
import { contact } from '../../support/letterbox-world.ts';
import { worldOn } from '../../support/world.ts';

const size = 200;

describe.each(databases)('whoever reads the words of a round in the database of $name', (database) => {
  const world = worldOn(database, { settings: { issuer: { minimumPeople: 8, confidentialContact: contact } } });
  /** Everybody gives two words that nobody else gives, and of which neither says by its letters whose it is. */
  const stored = async () => {
    const editor = await world.person({ roles: ['editor'] });
    for (let more = 0; more < 8; more += 1) await world.person();
    const uuid = uuidOfRound(await madeRound(world, editor));
    world.clock.set('2026-11-28T11:00:00Z');
    const words = Array.from({ length: size }, () => [randomUUID(), randomUUID()] as const);
    await deliverAnswers(
      world,
      uuid,
      words.map(([today, wanted]) => answer([today], [wanted])),
    );
    const persons = new Map<string, number>(words.flatMap((two, person) => two.map((word) => [word, person])));
    // As the table gives them: by no order in particular, which is that of their storing or of their keys.
    const sql = 'SELECT id, cloud, word FROM culture_word';
    const rows = await world.db.rows<{ id: string; cloud: string; word: string }>(sql);
    return rows.map(({ word, ...row }) => ({ ...row, person: persons.get(word)! }));
  };
  const byId = (rows: Awaited<ReturnType<typeof stored>>) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  const joined = (rows: { person: number }[]) =>
    rows.filter(({ person }, index) => rows[index + 1]?.person === person).length;

  it('finds the two words of one person beside each other no more often than by chance', async () => {
    const rows = await stored();
    expect(rows).toHaveLength(2 * size);
    // By chance it is one of them; ten would be one table in a million.
    expect(joined(rows)).toBeLessThan(10);
    expect(joined(byId(rows))).toBeLessThan(10);
  });

  it('finds no order of arrival: the nth word is not that of the nth person', async () => {
    const rows = await stored();
    for (const read of [rows, byId(rows)]) {
      const today = read.filter(({ cloud }) => cloud === 'TODAY').map(({ person }) => person);
      const rising = today.filter((person, index) => person < (today[index + 1] ?? -1)).length;
      // Half of the neighbours rise by chance, give or take four deviations of some four.
      expect(Math.abs(rising - size / 2)).toBeLessThan(20);
    }
  });

  it('would find both where rows were stored as they come', () => {
    const asTheyCome = Array.from({ length: size }, (_, person) => [{ person }, { person }]);
    expect(joined(asTheyCome.flat())).toBe(size);
  });
});
