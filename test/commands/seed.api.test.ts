import { describe, expect, it } from 'vitest';
import { moveUp } from '../../server/blockers/clocks/move-up.ts';
import { seedDatabase } from '../../server/commands/seed/seed-database.ts';
import { seedOptions } from '../../server/commands/seed/seed-options.ts';
import { databases } from '../support/databases.ts';
import { worldOn } from '../support/world.ts';

const zone = 'Europe/Amsterdam';
const small = ['--people', '60', '--recognitions', '300', '--until', '2026-11-18'];
const options = (...more: string[]) => seedOptions([...small, ...more], zone);
const bySeed = { maker: 'seed', timeZone: zone } as const;
const allRecognitions =
  'SELECT id, giver_id, situation, action, effect, created_at, published_at FROM recognition ORDER BY id';
const recognitions: unknown[] = [];
const blockers: unknown[] = [];

describe.each(databases)('invented people and stories on $name', (database) => {
  const world = worldOn(database);
  const count = async (from: string) =>
    Number((await world.db.rows<{ n: number }>(`SELECT COUNT(*) AS n FROM ${from}`))[0]!.n);

  it('are as many as asked for, and the same for the same number on every database', async () => {
    await seedDatabase(world.db, options(), bySeed);
    expect([await count('person'), await count('recognition'), await count('sample_person')]).toEqual([60, 300, 60]);
    recognitions.push(await world.db.rows(allRecognitions));
    expect(recognitions.at(-1)).toEqual(recognitions[0]);
  });

  it('stand as the rules would have left them', async () => {
    await seedDatabase(world.db, options(), bySeed);
    const none = {
      'a giver among the receivers':
        'recognition r JOIN recognition_receiver p ON p.recognition_id = r.id AND p.person_id = r.giver_id',
      'published without consent':
        "recognition r JOIN recognition_receiver p ON p.recognition_id = r.id WHERE r.published_at IS NOT NULL AND p.consent <> 'GIVEN'",
      'another time beside the receiver':
        'recognition r JOIN recognition_receiver p ON p.recognition_id = r.id WHERE COALESCE(r.published_at, 0) <> COALESCE(p.published_at, 0)',
      'another time beside the department':
        'recognition r JOIN recognition_department d ON d.recognition_id = r.id WHERE COALESCE(r.published_at, 0) <> COALESCE(d.published_at, 0)',
      'no department':
        'recognition r WHERE NOT EXISTS (SELECT 1 FROM recognition_department d WHERE d.recognition_id = r.id)',
      'a hole in the text': "recognition WHERE CONCAT(situation, action, effect) LIKE '%{%' OR action LIKE '%|%'",
      'from the future': "recognition WHERE created_at >= '2026-11-18'",
      'a fourth on one day': 'recognition WHERE day_slot > 3',
      'nobody above but the director': 'person WHERE manager_id IS NULL LIMIT 1 OFFSET 1',
    };
    for (const [what, from] of Object.entries(none)) {
      const found = await world.db.rows(`SELECT 1 FROM ${from}`);
      expect(found, what).toHaveLength(0);
    }
    expect(await count('recognition WHERE published_at IS NOT NULL')).toBeGreaterThan(250);
    expect(await count('reaction')).toBeGreaterThan(500);
  });

  it('have blockers that stand as the rules and the clocks would have left them, the same for the same number', async () => {
    await seedDatabase(world.db, options('--blockers', '400'), bySeed);
    const rows = await world.db.rows<{ state: string; overdue: number; visibility: string }>(
      'SELECT id, state, overdue, visibility, due_on, obstacle, batch, day, holder_id FROM blocker ORDER BY id',
    );
    expect(rows).toHaveLength(400);
    expect(new Set(rows.map(({ state }) => state)).size).toBe(7);
    expect(rows.filter(({ overdue }) => overdue === 1).length).toBeGreaterThan(10);
    expect(JSON.stringify(rows)).not.toContain('{n}');
    blockers.push(rows);
    expect(blockers.at(-1)).toEqual(blockers[0]);
    world.clock.set('2026-11-18T08:00:00.000Z');
    await moveUp(world.app.context);
    expect(await count('blocker WHERE version > 1')).toBe(0);
    await seedDatabase(world.db, options('--blockers', '10', '--seed', '2'), bySeed);
    expect(await count('blocker')).toBe(410);
  });

  it('can be read and searched like others', async () => {
    await seedDatabase(world.db, options(), bySeed);
    const [somebody] = await world.db.rows<{ userName: string }>(
      'SELECT user_name AS userName FROM person WHERE active = 1 LIMIT 1',
    );
    const me = world.asking(somebody!.userName);
    const { wall } = await me.ok(
      '{ wall(first: 100, filter: { search: "loopplank" }) { edges { node { situation } } } }',
    );
    expect(wall.edges.length).toBeGreaterThan(0);
  });

  it('a second time adds nothing, another number adds others', async () => {
    await seedDatabase(world.db, options(), bySeed);
    await expect(seedDatabase(world.db, options(), bySeed)).rejects.toThrow(
      '--seed 1 makes is in this database already',
    );
    expect(await count('person')).toBe(60);
    await seedDatabase(world.db, options('--seed', '2'), bySeed);
    expect([await count('person'), await count('recognition')]).toEqual([120, 600]);
  });

  it('never join real people', async () => {
    await world.person({ name: 'Eva Jansen' });
    await expect(seedDatabase(world.db, options(), bySeed)).rejects.toThrow('holds real people (Eva Jansen, for one)');
    expect([await count('person'), await count('recognition')]).toEqual([1, 0]);
  });
});

describe('what the command line of seed may say', () => {
  it.each([
    [['--people', 'many'], '--people must be a whole number'],
    [['--people', '1'], '--people must be at least 2'],
    [['--people', '2', '--recognitions', '5000'], 'too many for 2 people: at most 2190'],
    [['--until', 'tomorrow'], '--until must be a day'],
    [['--persons', '3'], "Unknown option '--persons'"],
  ])('%j is refused: %s', (args, message) => {
    expect(() => seedOptions(args, zone)).toThrow(message);
  });

  it('numbers may be written as people write them', () => {
    const { people, recognitions } = seedOptions(['--people', '20.000', '--recognitions', '100_000'], zone);
    expect([people, recognitions]).toEqual([20_000, 100_000]);
  });
});
