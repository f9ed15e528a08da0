import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { moveUp } from '../../server/blockers/clocks/move-up.ts';
import { placeOf } from '../../server/blockers/duty/duty-hashes.ts';
import { whatIsWrongInDuty } from '../../server/commands/witness/duty.ts';
import { answer, close, decline, merge } from '../support/board-operations.ts';
import { databases } from '../support/databases.ts';
import { dutyOn } from '../support/duty-world.ts';
import { contact } from '../support/letterbox-world.ts';
import { blockerOf, followUp, letter } from '../support/letters.ts';
import { organisation } from '../support/organisation.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('the duty to answer, published on $name', (database) => {
  const world = worldOn(database, { settings: { issuer: { minimumPeople: 8, confidentialContact: contact } } });
  const { deliver, duties, links, bytesOf, compare, witness, published, box, forget } = dutyOn(world);
  const promise = { remedy: 'OTHER', text: 'A faster till.', dueOn: '2026-12-01' };
  const nothing = { differences: [], erased: [] };

  /** Two blockers for all and one for management: the first answered and published, a day later the second. */
  const lived = async () => {
    const people = await organisation(world);
    const { north } = people;
    const written = [
      letter({ addressee: north }),
      letter({ addressee: north }),
      letter({ addressee: north, visibility: 'MANAGEMENT' }),
    ];
    await deliver(...written);
    const [one, two, secret] = await Promise.all(written.map((item) => blockerOf(world.db, item)));
    await world.asking(north).mutate(answer, { blockerId: one!.id, ...promise });
    await deliver();
    world.clock.advance({ days: 1 });
    await world.asking(north).mutate(decline, { blockerId: two!.id, reason: 'It is the law.' });
    world.clock.advance({ days: 1 });
    await deliver();
    return { ...people, one: one!, two: two!, secret: secret!, written };
  };
  const change = (sql: string, ...parameters: (string | number)[]) =>
    world.db.transaction((db) => db.run(sql, parameters));
  const found = async (...of: Parameters<typeof compare>) => (await compare(...of)).differences.map(({ kind }) => kind);

  it('each link names a document by its hash, with figures and with hashes of turns and deadlines', async () => {
    const { one } = await lived();
    const [first, second, third] = await duties();
    expect((await links()).map(({ duty }) => duty)).toEqual([first, second, third].map((each) => each!.hash));
    expect(third!.document).toMatchObject({
      ...{ number: 3, day: '2026-11-20', previous: second!.hash },
      board: { delivered: 2, asked: 2, answeredOnTime: 2, confirmed: 0, overdue: 0 },
      everything: { month: '2026-11', delivered: 2, asked: 0 },
    });
    expect(first!.document.entries).toHaveLength(2);
    expect(second!.document.entries.map(([place]) => place).sort()).toEqual(
      [placeOf(one.uuid, 'TURN', 1), placeOf(one.uuid, 'DEADLINE', 2)].sort(),
    );
    expect(await witness()).toBeNull();
  });

  it('the board agrees with it, also what happened since the last delivery, and a merge', async () => {
    const { north, crew, one, two, written } = await lived();
    expect(await compare(crew[0]!, one, two)).toEqual(nothing);
    await world.asking(north).mutate(close, { blockerId: one.id, whatChanged: 'A new till.' });
    expect(await compare(crew[0]!, one, two)).toEqual(nothing);
    await deliver();
    await deliver(followUp(written[0]!, 2, 'SOLVED'));
    expect(await compare(crew[0]!, one, two)).toEqual(nothing);
    const more = letter({ addressee: north });
    const other = letter({ addressee: north });
    await deliver(more, other);
    const [from, into] = [await blockerOf(world.db, more), await blockerOf(world.db, other)];
    await world.asking(north).mutate(merge, { blockerId: from.id, intoBlockerId: into.id });
    expect(await compare(crew[0]!, from, into)).toEqual(nothing);
    world.clock.advance({ days: 20 });
    await moveUp(world.app.context);
    expect(await compare(crew[0]!, one, from, into)).toEqual(nothing);
    await deliver();
    expect(await compare(crew[0]!, one, from, into)).toEqual(nothing);
    expect((await duties()).at(-1)!.document.board).toMatchObject({ delivered: 4, asked: 3, confirmed: 1, overdue: 1 });
    expect(await witness()).toBeNull();
  });

  it.each<[string, string, (ids: { one: string; two: string }) => [string, ...(string | number)[]]]>([
    [
      'the text of an answer',
      'turn',
      ({ one }) => ["UPDATE blocker_turn SET text = 'A till.' WHERE blocker_id = ?", one],
    ],
    [
      'the deadline that an answer names',
      'turn',
      ({ one }) => ["UPDATE blocker_turn SET promised_for = '2027-03-01' WHERE blocker_id = ?", one],
    ],
    ['its day', 'turn', ({ one }) => ["UPDATE blocker_turn SET day = '2026-11-16' WHERE blocker_id = ?", one]],
    ['its deletion', 'missing-turn', ({ one }) => ['DELETE FROM blocker_turn WHERE blocker_id = ?', one]],
    [
      'its salt',
      'turn',
      ({ one }) => ["UPDATE blocker_proof SET salt = 'AAAA' WHERE kind = 'TURN' AND blocker_id = ?", one],
    ],
    [
      'a deletion with its proof',
      'turn',
      ({ one }) => ["DELETE FROM blocker_proof WHERE kind = 'TURN' AND blocker_id = ?", one],
    ],
    [
      'the deadline of a blocker',
      'deadline',
      ({ one }) => ["UPDATE blocker SET due_on = '2027-03-01' WHERE id = ?", one],
    ],
    [
      'a figure: late answers in time',
      'figure',
      ({ two }) => ['DELETE FROM blocker_answer_request WHERE blocker_id = ?', two],
    ],
    ['a figure: a confirmation', 'figure', ({ one }) => ["UPDATE blocker SET state = 'CONFIRMED' WHERE id = ?", one]],
  ])('a browser finds it when SQL changes %s', async (_, kind, statement) => {
    const { crew, one, two } = await lived();
    expect(await change(...statement({ one: one.uuid, two: two.uuid }))).toBeGreaterThan(0);
    expect(await found(crew[0]!, one, two)).toContain(kind);
  });

  it('a browser finds a late answer that SQL makes one in time', async () => {
    const { crew, north, one, two } = await lived();
    const late = letter({ addressee: north });
    await deliver(late);
    world.clock.advance({ days: 30 });
    await moveUp(world.app.context);
    await deliver();
    expect(await found(crew[0]!, one, two)).toEqual([]);
    await change('UPDATE blocker_answer_request SET in_time = 1 WHERE in_time = 0');
    expect(await compare(crew[0]!)).toMatchObject({ differences: [{ kind: 'figure', figure: 'answeredOnTime' }] });
  });

  it('a browser finds a blocker that SQL deletes, by the number of letters', async () => {
    const { crew, two } = await lived();
    for (const table of ['blocker_turn', 'blocker_proof', 'blocker_answer_request'])
      await change(`DELETE FROM ${table} WHERE blocker_id = ?`, two.uuid);
    await change('DELETE FROM blocker WHERE id = ?', two.uuid);
    expect(await compare(crew[0]!)).toMatchObject({
      differences: [{ figure: 'delivered' }, { figure: 'asked' }, { figure: 'answeredOnTime' }],
    });
  });

  it('a browser finds an answer that SQL backdates, before it is published and after', async () => {
    const { crew, north, one } = await lived();
    await world.asking(north).mutate(close, { blockerId: one.id, whatChanged: 'A new till.' });
    expect(await found(crew[0]!, one)).toEqual([]);
    await change("UPDATE blocker_turn SET day = '2026-11-19' WHERE number = 2 AND blocker_id = ?", one.uuid);
    expect(await compare(crew[0]!, one)).toMatchObject({
      differences: [{ kind: 'backdated', day: '2026-11-19', publishedOn: null }],
    });
    await deliver();
    expect(await compare(crew[0]!, one)).toMatchObject({
      differences: [{ kind: 'backdated', day: '2026-11-19', publishedOn: '2026-11-20' }],
    });
  });

  it('a browser finds a reporter’s turn that no delivery brought', async () => {
    const { crew, one } = await lived();
    await change(
      "INSERT INTO blocker_turn (blocker_id, number, act, text, day) VALUES (?, 2, 'SOLVED', 'Thanks.', '2026-11-20')",
      one.uuid,
    );
    expect(await found(crew[0]!, one)).toEqual(['backdated']);
  });

  it('a document that SQL changes is found, and one more that contradicts those before', async () => {
    await lived();
    const { content } = (
      await world.db.rows<{ content: string }>('SELECT content FROM duty_document WHERE number = 2')
    )[0]!;
    await change('UPDATE duty_document SET content = ? WHERE number = 2', content.replace('"asked":1', '"asked":9'));
    await box.reopen();
    expect(await published()).toBe('rewritten');
    await change('UPDATE duty_document SET content = ? WHERE number = 2', content);
    await box.reopen();
    expect(await published()).toMatchObject({ number: 3 });
    await change('DELETE FROM blocker_answer_request');
    await deliver();
    expect(await published()).toBe('rewritten');
    expect(await witness()).toContain('"asked" fell from 2 to 0');
  });

  it('links that go back to an older document are found', async () => {
    await lived();
    await published();
    await change('DELETE FROM duty_document WHERE number = 3');
    await change("DELETE FROM blocker_proof WHERE day = '2026-11-20'");
    await deliver();
    expect(await published()).toBe('rewritten');
    expect(await witness()).toContain('delivery 3 names no document');
  });

  it('a chain that is made anew is another one to a browser that saw it, and to a witness', async () => {
    const { one } = await lived();
    await published();
    const [second] = (await duties()).slice(1);
    await change("UPDATE blocker_turn SET text = 'Never said.' WHERE blocker_id = ?", one.uuid);
    for (const table of ['duty_document', 'blocker_proof', 'bulletin_link']) await change(`DELETE FROM ${table}`);
    await deliver();
    expect(await published()).toBe('other');
    forget();
    expect(await published()).toMatchObject({ number: 1 });
    expect(whatIsWrongInDuty(await duties(), await links(), { number: 2, hash: second!.hash })).toContain(
      'do not go on',
    );
  });

  it('whoever reads gets the same bytes, which name no private letter and no time finer than a day', async () => {
    const { secret, north } = await lived();
    const { turns } = await world.asking(north).mutate(answer, { blockerId: secret.id, ...promise });
    expect(turns).toHaveLength(1);
    await deliver();
    const names = (await links()).map(({ duty }) => duty);
    for (const hash of names) {
      const answers = [await box.get(`duty/${hash}.bin`), await fetch(`${box.origin}/letterbox/duty/${hash}.bin`)];
      const [bytes, same] = await Promise.all(answers.map(async (each) => Buffer.from(await each.arrayBuffer())));
      expect(same!.equals(bytes!)).toBe(true);
      expect(createHash('sha256').update(bytes!).digest('hex')).toBe(hash);
      expect(answers[0]!.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect([answers[0]!.headers.get('etag'), answers[0]!.headers.get('access-control-allow-origin')]).toEqual([
        null,
        '*',
      ]);
      const text = bytes!.toString('latin1');
      expect(text).not.toContain(secret.uuid);
      for (const number of [1, 2, 3])
        for (const kind of ['TURN', 'DEADLINE'] as const)
          expect(text).not.toContain(placeOf(secret.uuid, kind, number));
      expect(text).not.toMatch(/\d\d:\d\d|\d{4}-\d\d-\d\dT|[^0-9a-f]\d{9,}[^0-9a-f]/);
      const { entries } = JSON.parse(text) as { entries: string[][] };
      expect(entries.map(([place]) => place)).toEqual(entries.map(([place]) => place).sort());
    }
    const { entries, board } = (await duties()).at(-1)!.document;
    expect([entries, board.delivered, board.asked]).toEqual([[], 2, 2]);
  });

  it('a list of links with another document, or with none, is not the one that was signed', async () => {
    await lived();
    const served = (change: (duty: string) => string): typeof fetch => {
      return async (address, request) => {
        const response = await fetch(address, request);
        if (!String(address).endsWith('index.json')) return response;
        const index = await response.json();
        index.segments.at(-1).duty = change(index.segments.at(-1).duty);
        return Response.json(index);
      };
    };
    expect(await published(served((hash) => hash))).toMatchObject({ number: 3 });
    expect(await published(served(() => ''))).toBe('other');
    expect(await published(served((hash) => hash.replace(/^./, (first) => (first === '0' ? '1' : '0'))))).toBe('other');
    expect(await published(async () => Response.error())).toBe('unreachable');
    expect(await published(() => Promise.reject(new TypeError('no network')))).toBe('unreachable');
  });

  it('a document is served once a link names it, and none under another name', async () => {
    await organisation(world);
    await deliver(letter());
    await change('UPDATE delivery SET applied = 1');
    const [one] = await duties();
    await change('DELETE FROM bulletin_link');
    await box.letterbox.deliver();
    expect((await box.get(`duty/${one!.hash}.bin`)).status).toBe(404);
    expect((await box.get(`duty/${'0'.repeat(64)}.bin`)).status).toBe(404);
    expect((await bytesOf('0'.repeat(64))).toString()).toBe('{}');
  });

  it('every sixteenth says everything, and figures with letters for management change with the month alone', async () => {
    const { crew, one, two } = await lived();
    await deliver(...Array.from({ length: 9 }, () => letter({ visibility: 'MANAGEMENT' })));
    for (let number = 5; number <= 18; number += 1) await deliver();
    const all = (await duties()).map(({ document }) => document);
    expect(all[16]!.entries).toEqual([...all.slice(0, 16).flatMap(({ entries }) => entries)].sort());
    expect(all.map(({ everything }) => everything.delivered)).toEqual(all.map(() => 2));
    world.clock.advance({ days: 14 });
    await deliver();
    const { document } = (await duties()).at(-1)!;
    expect(document.everything).toMatchObject({ month: '2026-12', delivered: 10, asked: 2 });
    expect(await compare(crew[0]!, one, two)).toEqual(nothing);
    expect(await witness()).toBeNull();
  });
});
