import { beforeEach, describe, expect, it } from 'vitest';
import { personalData } from '../../server/manifests.ts';
import { erasePerson } from '../../server/people/erase-person.ts';
import { exportPerson } from '../../server/people/export-person.ts';
import { repairCounts } from '../../server/wall/repair-counts.ts';
import { buildSegments, segmentSize } from '../../server/wall/search/build-segments.ts';
import { databases } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import * as verbs from '../support/operations.ts';
import { dumpOf, rowWith } from '../support/person-columns.ts';
import { worldOn } from '../support/world.ts';

const all = Object.values(personalData);
const proofs = '{ valueProofs { recognitionCount copyCount } }';
const holder = 'blocker.holder_id';

describe.each(databases)('a person who is erased, on $name', (database) => {
  const world = worldOn(database);
  let [anna, bram, chris]: MadePerson[] = [];
  let care: Made;

  beforeEach(async () => {
    const own = { name: 'Anna Wiśniewska', userName: 'anna', email: 'anna@x.test', title: 'Bridge keeper' };
    anna = await world.person({ ...own, externalId: 'E-4711', honour: 'ASK_FIRST', locale: 'nl' });
    [bram, chris] = await world.people(2);
    care = await world.value();
  });

  const erase = (options = {}) => erasePerson(world.app.context, anna!.uuid, all, options);
  const story = (giver: MadePerson, receivers: MadePerson[], facts: object = {}) =>
    world.recognition({ giver, receivers, value: care, ...facts });
  const read = async ({ id }: Made, reader = bram!) =>
    (await world.asking(reader).ok(verbs.recognition, { id })).recognition;
  const hits = async (text: string) =>
    Object.entries(await dumpOf(world.db))
      .flatMap(([table, rows]) => (rows.includes(text) ? table : []))
      .sort();

  it('has no name, login or address any more, and nobody finds them', async () => {
    await world.asking(anna!).ok(verbs.settings);
    await erase();
    for (const own of ['Anna Wiśniewska', 'wisniewska', 'anna@x.test', 'Bridge keeper', 'E-4711'])
      expect(await hits(own)).toEqual([]);
    expect((await world.asking(bram!).ok(verbs.people, { search: 'wisn' })).people).toEqual([]);
    expect((await world.asking(anna!).query(verbs.settings)).status).toBe(401);
    expect((await world.asking(bram!).ok(verbs.people, { search: '' })).people).not.toContainEqual(
      expect.objectContaining({ id: anna!.id }),
    );
  });

  it('leaves to others what they gave them, without a name', async () => {
    const given = await story(anna!, [bram!]);
    expect((await read(given)).giver.name).toBe('Anna Wiśniewska');
    await erase();
    expect(await read(given)).toMatchObject({ giver: { id: anna!.id, name: '' }, receivers: [{ id: bram!.id }] });
    expect((await world.asking(bram!).ok(verbs.wall, { first: 10 })).wall.edges).toHaveLength(1);
  });

  it('takes along the stories about them alone, with what was said to them, and those that they took back', async () => {
    const about = await story(bram!, [anna!], { situation: 'A sloop drifted at Wiśniewska’s bridge.' });
    const takenBack = await story(anna!, [bram!], { withdrawnAt: world.clock.now(), publishedAt: null });
    await world.writtenComment(about, chris!, 'Well sailed!');
    await world.reaction(about, chris!, 'HEART');
    const report = { recognitionId: about.id, reason: 'She asked for it.' };
    await world.asking(chris!).mutate(verbs.fileReport, report);
    const { erased } = await erase();
    expect(erased).toEqual(
      expect.arrayContaining([
        { count: 2, what: 'stories about this person alone, or taken back by them' },
        { count: 1, what: 'comments on those' },
        { count: 1, what: 'reactions to those' },
        { count: 1, what: 'reports about those' },
      ]),
    );
    expect([await read(about), await read(takenBack)]).toEqual([null, null]);
    for (const gone of [about.uuid, takenBack.uuid, 'sloop', 'Well sailed!', 'She asked'])
      expect(await hits(gone)).toEqual([]);
  });

  it('stays a colleague without a name in a story about several, which is published by that no sooner', async () => {
    const shared = await story(bram!, [anna!, chris!]);
    const asked = {
      receiverIds: [anna!.id, chris!.id],
      valueId: care.id,
      situation: 'Fog.',
      action: 'Steered.',
      effect: 'Home.',
    };
    const waiting = (await world
      .asking(bram!)
      .mutate(verbs.give, { ...asked, idempotencyKey: 'shared-one' })) as unknown as Made;
    const { mentions } = await erase();
    expect(mentions.sort()).toEqual([shared, waiting].map(({ id }) => `#applaus/recognition/${id}`).sort());
    expect((await read(shared)).receivers).toMatchObject([{ name: '' }, { id: chris!.id }]);
    expect(await read(waiting, chris)).toMatchObject({ state: 'PRIVATE', publishedAt: null });
    expect((await world.asking(bram!).ok(verbs.wall, { first: 10 })).wall.edges).toHaveLength(1);
  });

  it('is counted nowhere any more: reactions, comments, copies and stories are as many as there are', async () => {
    const one = await story(bram!, [chris!]);
    const about = await story(chris!, [anna!]);
    for (const kind of ['HEART', 'COPY']) await world.reaction(one, anna!, kind);
    await world.reaction(about, bram!, 'COPY');
    await world.reaction(one, chris!, 'HEART');
    await world.writtenComment(one, anna!, 'Mine alone.');
    await erase();
    expect(await read(one)).toMatchObject({
      commentCount: 0,
      reactions: expect.arrayContaining([{ kind: 'HEART', count: 1 }]),
    });
    expect(await hits('Mine alone.')).toEqual([]);
    expect((await world.asking(bram!).ok(proofs)).valueProofs).toEqual([{ recognitionCount: 1, copyCount: 0 }]);
    await repairCounts(world.app.context);
    expect(world.log.lines().filter((line) => 'columns' in line)).toEqual([]);
  });

  it('no word of a story that is gone stands in the index of the wall', async () => {
    const minute = (n: number) => new Date(world.clock.now().getTime() - (300 - n) * 60_000);
    for (let n = 0; n <= segmentSize + 5; n += 1)
      await story(bram!, [n === 2 ? anna! : chris!], {
        publishedAt: minute(n),
        ...(n === 2 && { effect: 'Zeldzaam.' }),
      });
    await buildSegments(world.app.context);
    expect(await hits('zeldzaam')).toEqual(['recognition', 'wall_segment_term']);
    await erase();
    expect(await hits('zeldzaam')).toEqual([]);
    const filter = { search: 'umbrella' };
    expect((await world.asking(bram!).ok(verbs.wall, { first: 100, filter })).wall.edges).toHaveLength(segmentSize + 5);
  });

  it('hands those whom they led to whoever led them', async () => {
    const head = await world.person();
    await world.db.transaction((db) =>
      db.run('UPDATE person SET manager_id = ? WHERE id = ?', [head.uuid, anna!.uuid]),
    );
    await world.db.transaction((db) =>
      db.run('UPDATE person SET manager_id = ? WHERE id = ?', [anna!.uuid, bram!.uuid]),
    );
    await erase();
    const [row] = await world.db.rows('SELECT manager_id AS manager FROM person WHERE id = ?', [bram!.uuid]);
    expect(row).toEqual({ manager: head.uuid });
  });

  it('is refused while open blockers wait for them, and nothing is erased then', async () => {
    await rowWith(world.db, holder, anna!.uuid, { state: 'OPEN' });
    await expect(erase()).rejects.toThrow('Nothing was erased: 1 open blocker waits for this person.');
    expect(await hits('anna@x.test')).toEqual(['person']);
    await world.db.transaction((db) => db.run("UPDATE blocker SET state = 'CONFIRMED'"));
    await erase();
    expect(await hits('anna@x.test')).toEqual([]);
  });

  it('a try says exactly what would happen and changes nothing; twice is the same as once', async () => {
    await story(bram!, [anna!]);
    await world.reaction(await story(bram!, [chris!]), anna!, 'HEART');
    const before = await dumpOf(world.db);
    const tried = await erase({ dryRun: true });
    expect(await dumpOf(world.db)).toEqual(before);
    expect(await erase()).toEqual(tried);
    const { directory_version: _, ...once } = await dumpOf(world.db);
    expect((await erase()).erased).toEqual([{ count: 1, what: 'profiles, with name, addresses and settings' }]);
    expect(await dumpOf(world.db)).toMatchObject(once);
  });

  it('had a file of all that before, which says what is not in it', async () => {
    const about = await story(bram!, [anna!], { situation: 'Ice on the lock.' });
    await world.writtenComment(about, chris!, 'Brave.');
    await world.writtenComment(about, anna!, 'Thank you.');
    await world.reaction(await story(chris!, [bram!]), anna!, 'COPY');
    const file = await exportPerson(world.db, anna!.uuid, personalData, world.clock.now());
    expect(file).toMatchObject({
      people: {
        profile: [
          { name: 'Anna Wiśniewska', email: 'anna@x.test', isActive: true, createdAt: expect.stringMatching(/Z$/) },
        ],
      },
      wall: {
        recognitionsReceived: [{ situation: 'Ice on the lock.', receivers: ['Anna Wiśniewska'], consent: 'GIVEN' }],
        commentsOnThose: [{ text: 'Brave.', author: chris!.name }],
        comments: [{ text: 'Thank you.' }],
        reactionsAndIntentions: [{ kind: 'COPY', askAt: expect.stringMatching(/Z$/) }],
        drafts: [],
      },
    });
    for (const lines of Object.values(file.about)) expect(lines.join(' ')).toMatch(/zonder naam|without a name/);
  });
});
