import { beforeEach, describe, expect, it } from 'vitest';
import { WallSearch1796800000000 } from '../../migrations/1796800000000-wall-search.ts';
import { searchableWords as atMigration } from '../../migrations/columns.ts';
import { refuseTimeLimit } from '../../server/kernel/search-time.ts';
import { timeLimited } from '../../server/kernel/sql.ts';
import { searchableWords } from '../../server/kernel/text.ts';
import { write } from '../../server/kernel/write.ts';
import { publish } from '../../server/wall/publish.ts';
import { buildSegments, segmentSize } from '../../server/wall/search/build-segments.ts';
import { databases } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { edit, give, wall } from '../support/operations.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('segments of the wall on $name', (database) => {
  const world = worldOn(database);
  let anna: MadePerson;
  let bram: MadePerson;
  let care: Made;

  beforeEach(async () => {
    [anna, bram] = [await world.person(), await world.person({ honour: 'AT_ONCE' })];
    care = await world.value();
  });

  /** More than a segment holds, a minute apart, the newest of them two hours ago; `facts` are those of the third. */
  async function fill(facts: object = {}): Promise<Made> {
    let third: Made | null = null;
    for (let n = 0; n <= segmentSize + 5; n += 1) {
      const publishedAt = new Date(world.clock.now().getTime() - (300 - n) * 60_000);
      const more = n === 2 ? facts : {};
      const made = await world.recognition({ giver: anna, receivers: [bram], value: care, publishedAt, ...more });
      if (n === 2) third = made;
    }
    return third!;
  }

  const rows = <Row>(sql: string, parameters: string[] = []) => world.db.rows<Row>(sql, parameters);
  const segments = () => rows<{ size: number }>('SELECT size FROM wall_segment ORDER BY id');
  const segmentsWith = async (term: string) =>
    (await rows('SELECT segment_id FROM wall_segment_term WHERE term = ?', [term])).length;

  it('are made of what is older than an hour, once, and have the words and whom it is about', async () => {
    await fill({ situation: 'Groeten van Wiśniewski.' });
    for (let run = 0; run < 2; run += 1) await buildSegments(world.app.context);
    expect(await segments()).toEqual([{ size: segmentSize }]);
    expect(await segmentsWith('wisniewski')).toBe(1);
    expect(await segmentsWith(`=${bram.uuid}`)).toBe(1);
    expect(await segmentsWith('snow')).toBe(0);
  });

  it('what comes back to its old place brings its words there', async () => {
    const hidden = await fill({ situation: 'Sneeuw.' });
    const set = 'UPDATE recognition SET hidden_at = ?, published_at = ?, first_published_at = ? WHERE id = ?';
    const [{ at }] = (await rows<{ at: string }>(
      'SELECT CAST(published_at AS CHAR) AS at FROM recognition WHERE id = ?',
      [hidden.uuid],
    )) as [{ at: string }];
    await world.db.transaction((db) => db.run(set, [at, null, at, hidden.uuid]));
    await buildSegments(world.app.context);
    expect(await segmentsWith('sneeuw')).toBe(0);
    await world.db.transaction((db) => db.run(set, [null, null, at, hidden.uuid]));
    const now = world.clock.now();
    expect(await write(world.app.context, (db) => publish(db, hidden.uuid, now))).toBe('published');
    expect(await segmentsWith('sneeuw')).toBe(1);
  });

  it('words that an older server left out are made up for', async () => {
    const one = await fill({ situation: 'Sneeuw.' });
    await world.db.transaction((db) => db.run('UPDATE recognition SET words = NULL WHERE id = ?', [one.uuid]));
    await buildSegments(world.app.context);
    const { wall: page } = await world.asking(anna).ok(wall, { filter: { search: 'sneeuw' } });
    expect(page.edges.map(({ node }: { node: Made }) => node.id)).toEqual([one.id]);
  });

  it('what is given and edited is found by what it says now', async () => {
    const input = { valueId: care.id, situation: 'Sneeuw lag.', action: 'Zij ruimde.', effect: 'De weg was vrij.' };
    const asking = world.asking(anna);
    const more = { receiverIds: [bram.id], lang: 'nl', idempotencyKey: '00000000-0000-4000-8000-000000000001' };
    const { giveRecognition } = await asking.ok(give, { input: { ...input, ...more } });
    const found = async (search: string) => (await asking.ok(wall, { filter: { search } })).wall.edges.length;
    expect([await found('sneeuw'), await found('hagel')]).toEqual([1, 0]);
    await asking.ok(edit, {
      input: {
        ...input,
        situation: 'Hagel lag.',
        recognitionId: giveRecognition.recognition?.id ?? giveRecognition.id,
      },
    });
    expect([await found('sneeuw'), await found('hagel')]).toEqual([0, 1]);
  });

  it('the migration fills the words of what was there before, as the server writes them', async () => {
    const texts = ['Łukasz D’Souza', 'Straße 12, ĳsbaan', 'ÉÉN Ωμέγας'];
    expect(atMigration(texts)).toBe(searchableWords(...texts));
    const one = await world.recognition({ giver: anna, receivers: [bram], value: care, situation: texts.join(' ') });
    const read = () => rows<{ words: string }>('SELECT words FROM recognition WHERE id = ?', [one.uuid]);
    const before = await read();
    const runner = world.db.dataSource.createQueryRunner();
    const migration = new WallSearch1796800000000();
    await migration.down(runner);
    await migration.up(runner);
    await runner.release();
    expect(await read()).toEqual(before);
  });

  // Only MariaDB ends a statement of its own.
  if (database.name === 'MariaDB') {
    it('a search that takes too long is ended and refused with advice', async () => {
      const slow = world.db
        .rows(timeLimited('mysql', 'SELECT SLEEP(20)'))
        .catch((error) => refuseTimeLimit(error, 'en'));
      await expect(slow).rejects.toMatchObject({
        extensions: {
          code: 'BAD_USER_INPUT',
          fields: [{ path: 'search', message: 'Searching took too long. Try it with fewer or other words.' }],
        },
      });
    });
  }
});
