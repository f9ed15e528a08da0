import { describe, expect, it } from 'vitest';
import { factsIn, newestFirst, type RecognitionColumns } from '../../server/wall/recognition-facts.ts';
import { wallStatement } from '../../server/wall/wall-statement.ts';
import { databases } from '../support/databases.ts';
import { worldOn } from '../support/world.ts';

const everything = { valueUuid: null, departmentUuid: null, personUuid: null, months: null, words: [] };

describe.each(databases)('pages that are asked for at the same moment on $name', (database) => {
  const world = worldOn(database);

  it('come with one statement where a statement has to be sent, each as if it were asked alone', async () => {
    const [giver, bram] = [await world.person(), await world.person()];
    const value = await world.value();
    const made = [];
    for (let day = 1; day <= 9; day += 1) {
      const publishedAt = new Date(`2026-11-0${day}T12:00:00.${day}00Z`);
      made.push(await world.recognition({ giver, receivers: [bram], value, publishedAt }));
    }
    const statements = made.map(({ uuid }, index) =>
      wallStatement(world.db.dialect, everything, { at: `2026-11-0${index + 1} 12:00:00.${index + 1}00`, id: uuid }, 4),
    );
    const alone = [];
    for (const { sql, parameters } of statements)
      alone.push((await world.db.rows<RecognitionColumns>(sql, parameters)).map(factsIn));
    const before = world.db.statements.count;
    const together = await Promise.all(
      statements.map(({ sql, parameters }) => world.db.gatheredRows<RecognitionColumns>(sql, parameters)),
    );
    expect(world.db.statements.count - before).toBe(world.db.dialect === 'mysql' ? 2 : 9);
    expect(together.map((rows) => rows.map(factsIn).sort(newestFirst))).toEqual(alone);
    expect(alone.map((rows) => rows.length)).toEqual([0, 1, 2, 3, 4, 4, 4, 4, 4]);
  });
});
