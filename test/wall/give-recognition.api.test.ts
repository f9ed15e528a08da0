import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { nodeId } from '../../server/kernel/node-id.ts';
import { databases } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { give, wall } from '../support/operations.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('giving a recognition on $name', (database) => {
  const world = worldOn(database);
  let anna: MadePerson;
  let bram: MadePerson;
  let care: Made & { behaviours: Made[] };

  beforeEach(async () => {
    anna = await world.person({ name: 'Anna' });
    bram = await world.person({ name: 'Bram' });
    care = await world.value({ behaviours: ['Listens first'] });
  });

  const nomination = (changes: object = {}) => ({
    receiverIds: [bram.id],
    valueId: care.id,
    situation: 'A customer stood in the rain.',
    action: 'Bram brought an umbrella.',
    effect: 'The customer came in dry.',
    idempotencyKey: randomUUID(),
    ...changes,
  });
  const giveIt = (changes: object = {}, giver = anna) => world.asking(giver).mutate(give, nomination(changes));
  const stored = async () =>
    (await world.db.rows<{ count: number }>('SELECT COUNT(*) AS count FROM recognition'))[0]!.count;

  it('a nomination stands on the wall for everybody as it was told', async () => {
    const recognition = await giveIt({ behaviourId: care.behaviours[0]!.id, lang: 'en' });
    expect(recognition).toMatchObject({
      __typename: 'Recognition',
      situation: 'A customer stood in the rain.',
      action: 'Bram brought an umbrella.',
      effect: 'The customer came in dry.',
      lang: 'en',
      giver: { id: anna.id },
      receivers: [{ id: bram.id }],
      value: { id: care.id, name: 'Care' },
      behaviour: { text: 'Listens first' },
      publishedAt: world.clock.now().toISOString(),
      createdAt: world.clock.now().toISOString(),
      state: 'PUBLISHED',
      commentCount: 0,
    });
    const { wall: seen } = await world.asking(await world.person()).ok(wall);
    expect(seen.edges.map((edge: { node: { id: string } }) => edge.node.id)).toEqual([recognition.id]);
    expect(seen.edges[0].node).toMatchObject({ state: null, consents: null });
  });

  it('receivers keep the order the giver chose', async () => {
    const others = await world.people(9);
    const receiverIds = [...others, bram].map(({ id }) => id).reverse();
    const recognition = await giveIt({ receiverIds });
    expect(recognition.receivers.map(({ id }: Made) => id)).toEqual(receiverIds);
  });

  it('what people type keeps its emoji, its direction and its line ends, and loses only blanks around it', async () => {
    const situation = '👩🏽‍⚕️ مرحبا بالعالم\nשלום \u{20BB7}';
    const recognition = await giveIt({ situation: `  ${situation.replace('\n', '\r\n')}\n` });
    expect(recognition.situation).toBe(situation);
  });

  it('1,000 characters fit, counted as people count them', async () => {
    const recognition = await giveIt({ situation: '🌧'.repeat(1000) });
    expect([...recognition.situation]).toHaveLength(1000);
  });

  it('it takes nine statements, BEGIN and COMMIT included, for one to ten receivers and any of the day’s three', async () => {
    const department = await world.department('Harbour', await world.department('Ferries'));
    const many = await Promise.all(Array.from({ length: 9 }, () => world.person({ department })));
    const careful = await world.person({ honour: 'ASK_FIRST', department });
    // She signs in for the first time, and the process remembers values and people from here on.
    await world.asking(anna).ok(wall);
    await giveIt({}, careful);
    const receivers = [[bram], [...many, careful], [careful]];
    for (const named of receivers) {
      const before = world.db.statements.count;
      expect((await giveIt({ receiverIds: named.map(({ id }) => id) })).__typename).toBe('Recognition');
      expect(world.db.statements.count - before + 2).toBeLessThanOrEqual(9);
    }
    expect((await giveIt()).__typename).toBe('DailyLimitReachedRefused');
  });

  it('people who recognise themselves are told why not', async () => {
    const refused = await giveIt({ receiverIds: [bram.id, anna.id] });
    expect(refused).toEqual({
      __typename: 'SelfRecognitionRefused',
      message: 'You cannot nominate yourself. Who helped you?',
    });
    expect(await stored()).toBe(0);
  });

  it('refusals speak the language of the reader', async () => {
    const options = { headers: { 'accept-language': 'nl-NL,en;q=0.8' } };
    const { data } = await world.asking(anna).query(give, { input: nomination({ receiverIds: [anna.id] }) }, options);
    expect(data.giveRecognition.message).toBe('Jezelf nomineren kan niet. Wie hielp jou erbij?');
  });

  it.each([
    ['an id that nobody has', () => nodeId('Person', '00000000-0000-7000-8000-000000000000')],
    ['an id of another kind', () => care.id],
    ['no id at all', () => 'x'],
  ])('a receiver with %s is named', async (_, id) => {
    const refused = await giveIt({ receiverIds: [bram.id, id()] });
    expect(refused).toMatchObject({ __typename: 'ReceiverNotFoundRefused', receiverId: id() });
    expect(await stored()).toBe(0);
  });

  it('a colleague who has left cannot be nominated', async () => {
    await world.deactivate(bram);
    const refused = await giveIt();
    expect(refused).toMatchObject({ __typename: 'InactiveReceiverRefused', receiver: { id: bram.id } });
    expect(refused.message).toContain('Bram');
    expect(await stored()).toBe(0);
  });

  it('a value that is not there is refused, and so is a behaviour of another value', async () => {
    const other = await world.value({ behaviours: ['Calls back'] });
    const unknown = { valueId: nodeId('Value', anna.uuid) };
    expect(await giveIt(unknown)).toMatchObject({ __typename: 'ValueNotFoundRefused' });
    expect(await giveIt({ behaviourId: other.behaviours[0]!.id })).toMatchObject({
      __typename: 'ValueNotFoundRefused',
    });
    expect(await stored()).toBe(0);
  });

  it('a fourth nomination on one day is refused, and the next day begins at midnight of the organisation', async () => {
    world.clock.set('2026-11-18T22:00:00.000Z');
    for (let number = 1; number <= 3; number += 1) expect((await giveIt()).__typename).toBe('Recognition');
    expect(await giveIt()).toMatchObject({ __typename: 'DailyLimitReachedRefused', limit: 3 });
    world.clock.set('2026-11-18T22:59:59.999Z');
    expect((await giveIt()).__typename).toBe('DailyLimitReachedRefused');
    world.clock.set('2026-11-18T23:00:00.000Z');
    expect((await giveIt()).__typename).toBe('Recognition');
    expect(await stored()).toBe(4);
  });

  it('the day of one giver is not the day of another', async () => {
    for (let number = 1; number <= 3; number += 1) await giveIt();
    expect((await giveIt({ receiverIds: [anna.id] }, bram)).__typename).toBe('Recognition');
  });

  it('the same nomination sent again is the same story', async () => {
    const input = nomination();
    const first = await world.asking(anna).mutate(give, input);
    const second = await world.asking(anna).mutate(give, input);
    const withNothing = await world.asking(anna).mutate(give, { ...input, behaviourId: null });
    expect([second.id, withNothing.id]).toEqual([first.id, first.id]);
    expect(await stored()).toBe(1);
  });

  it('a key used for something else is refused, and the first story stays', async () => {
    const input = nomination();
    const first = await world.asking(anna).mutate(give, input);
    const refused = await world.asking(anna).mutate(give, { ...input, effect: 'Something else.' });
    expect(refused.__typename).toBe('IdempotencyKeyReusedRefused');
    const { wall: page } = await world.asking(anna).ok(wall);
    expect(page.edges.map(({ node }: { node: Made & { effect: string } }) => [node.id, node.effect])).toEqual([
      [first.id, first.effect],
    ]);
  });

  it('two people may use the same key', async () => {
    const idempotencyKey = randomUUID();
    const mine = await giveIt({ idempotencyKey });
    const theirs = await giveIt({ idempotencyKey, receiverIds: [anna.id] }, bram);
    expect([mine.__typename, theirs.__typename]).toEqual(['Recognition', 'Recognition']);
  });

  it('twenty parallel sends of one nomination make one story', async () => {
    const input = nomination();
    const all = await Promise.all(Array.from({ length: 20 }, () => world.asking(anna).mutate(give, input)));
    expect(new Set(all.map(({ __typename, id }) => `${__typename} ${id}`)).size).toBe(1);
    expect(await stored()).toBe(1);
  });

  it('of ten parallel nominations on one day exactly three are told', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, (_, n) => giveIt({ effect: `Effect ${n}` })));
    const names = all.map(({ __typename }) => __typename).sort();
    expect(names).toEqual([...Array(7).fill('DailyLimitReachedRefused'), ...Array(3).fill('Recognition')]);
    expect(await stored()).toBe(3);
  });

  it.each([
    ['situation', '', 'Fill this in.'],
    ['action', ' \n\t ', 'Fill this in.'],
    ['effect', '\u200B\u2060\uFE0F', 'Fill this in.'],
    ['effect', 'x'.repeat(1001), 'This is too long: at most 1000 characters.'],
    ['situation', 'bell \u0007', 'There are invisible characters in this that cannot stay.'],
    ['situation', 'zero \u0000', 'There are invisible characters in this that cannot stay.'],
    ['situation', 'half \uD83D', 'There are invisible characters in this that cannot stay.'],
    ['idempotencyKey', 'short', 'The key must be 8 to 64 letters, digits or hyphens.'],
    ['receiverIds', [], 'Choose 1 to 10, each once.'],
    ['lang', 'fr', 'Choose from: nl, en.'],
  ])('a malformed %s is named: %j', async (path, value, message) => {
    const { errors, data } = await world.asking(anna).query(give, { input: nomination({ [path]: value }) });
    expect(data ?? null).toBeNull();
    expect(errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path, message }] });
    expect(await stored()).toBe(0);
  });

  it('all malformed fields are named at once', async () => {
    const { errors } = await world.asking(anna).query(give, { input: nomination({ situation: '', effect: '' }) });
    expect(errors[0].extensions.fields.map(({ path }: { path: string }) => path).sort()).toEqual([
      'effect',
      'situation',
    ]);
  });

  it('the same receiver twice, or eleven, are refused by name', async () => {
    const eleven = (await world.people(11)).map(({ id }) => id);
    for (const receiverIds of [[bram.id, bram.id], eleven]) {
      const { errors } = await world.asking(anna).query(give, { input: nomination({ receiverIds }) });
      expect(errors[0].extensions.fields[0].path).toBe('receiverIds');
    }
    expect(await stored()).toBe(0);
  });

  it('an id written in another way is nobody: there is one way to write it', async () => {
    const refused = await giveIt({ receiverIds: [bram.id, `${bram.id}=`] });
    expect(refused.__typename).toBe('ReceiverNotFoundRefused');
  });

  it('a missing part is refused before anything runs', async () => {
    const { errors, status } = await world.asking(anna).query(give, { input: nomination({ effect: undefined }) });
    expect([status, errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('without a token nothing is given', async () => {
    const { errors } = await world.asking(null).query(give, { input: nomination() });
    expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect(await stored()).toBe(0);
  });
});
