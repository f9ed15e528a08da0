import { beforeEach, describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { edit, forYou, recognition, viewerMarks, wall, withdraw } from '../support/operations.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('changing one’s own story on $name', (database) => {
  const world = worldOn(database);
  let anna: MadePerson;
  let bram: MadePerson;
  let care: Made & { behaviours: Made[] };
  let given: Made;

  beforeEach(async () => {
    anna = await world.person({ name: 'Anna' });
    bram = await world.person({ name: 'Bram' });
    care = await world.value({ behaviours: ['Calls back'] });
    given = await world.recognition({ giver: anna, receivers: [bram], value: care });
  });

  const editIt = (who = anna, changes: object = {}) => {
    const words = { situation: 'Sun.', action: 'Shade.', effect: 'Cool.' };
    return world.asking(who).mutate(edit, { recognitionId: given.id, valueId: care.id, ...words, ...changes });
  };
  const withdrawIt = (who = anna, id = given.id) => world.asking(who).mutate(withdraw, { recognitionId: id });
  const onWall = async () => (await world.asking(bram).ok(wall)).wall.edges.map(({ node }: { node: Made }) => node.id);

  it('a story reads as its giver changed it', async () => {
    const other = await world.value({ behaviours: ['Listens'] });
    world.clock.advance({ minutes: 3 });
    const edited = await editIt(anna, { valueId: other.id, behaviourId: other.behaviours[0]!.id });
    expect(edited).toMatchObject({ situation: 'Sun.', action: 'Shade.', effect: 'Cool.', value: { id: other.id } });
    expect(edited).toMatchObject({ behaviour: { text: 'Listens' }, editedAt: world.clock.now().toISOString() });
    const { wall: page } = await world.asking(bram).ok(wall, { filter: { search: 'shade' } });
    expect(page.edges[0].node).toMatchObject({ id: given.id, action: 'Shade.' });
  });

  it('fifteen minutes are fifteen minutes', async () => {
    world.clock.advance({ minutes: 15 });
    expect((await editIt()).__typename).toBe('Recognition');
    world.clock.advance({ milliseconds: 1 });
    const refused = await editIt(anna, { effect: 'Too late.' });
    expect(refused).toMatchObject({
      __typename: 'EditWindowClosedRefused',
      message: expect.stringContaining('15 minutes'),
    });
    expect((await world.asking(anna).ok(recognition, { id: given.id })).recognition.effect).toBe('Cool.');
  });

  it('what the marks say about editing is what happens', async () => {
    const rightsNow = async () => (await world.asking(anna).ok(viewerMarks, { ids: [given.id] })).viewerMarks[0];
    const until = new Date(world.clock.now().getTime() + 15 * 60_000).toISOString();
    expect(await rightsNow()).toMatchObject({
      viewerCanEdit: true,
      viewerCanEditUntil: until,
      viewerCanWithdraw: true,
    });
    world.clock.set(until);
    expect(await rightsNow()).toMatchObject({ viewerCanEdit: true });
    world.clock.advance({ milliseconds: 1 });
    expect(await rightsNow()).toMatchObject({
      viewerCanEdit: false,
      viewerCanEditUntil: null,
      viewerCanWithdraw: true,
    });
  });

  it('nobody changes or withdraws the story of somebody else, not even who it is about', async () => {
    const reader = await world.person();
    for (const who of [bram, reader]) {
      expect((await editIt(who)).__typename).toBe('NotYoursRefused');
      expect((await withdrawIt(who)).__typename).toBe('NotYoursRefused');
    }
    expect(await onWall()).toEqual([given.id]);
  });

  it('a story that waits is to others as one that is not there', async () => {
    const [careful, reader] = [await world.person({ honour: 'ASK_FIRST' }), await world.person()];
    const facts = { giver: anna, receivers: [careful], value: care, publishedAt: null, consent: 'ASKED' as const };
    const waiting = await world.recognition(facts);
    for (const { id } of [waiting, bram]) {
      expect((await editIt(reader, { recognitionId: id })).__typename).toBe('RecognitionNotFoundRefused');
      expect((await withdrawIt(reader, id)).__typename).toBe('RecognitionNotFoundRefused');
    }
    expect((await withdrawIt(careful, waiting.id)).__typename).toBe('NotYoursRefused');
  });

  it('an unknown value is refused and a malformed part named', async () => {
    expect((await editIt(anna, { valueId: bram.id })).__typename).toBe('ValueNotFoundRefused');
    const input = { recognitionId: given.id, valueId: care.id, situation: '', action: 'A', effect: 'B' };
    const { errors } = await world.asking(anna).query(edit, { input });
    expect(errors[0].extensions.fields).toEqual([{ path: 'situation', message: 'Fill this in.' }]);
  });

  it('a story that is not there can be neither changed nor withdrawn', async () => {
    expect((await editIt(anna, { recognitionId: bram.id })).__typename).toBe('RecognitionNotFoundRefused');
    expect((await withdrawIt(anna, bram.id)).__typename).toBe('RecognitionNotFoundRefused');
  });

  it('a withdrawn story is gone for everybody but its giver, whenever it was told', async () => {
    world.clock.advance({ days: 90 });
    expect(await withdrawIt()).toMatchObject({ state: 'WITHDRAWN', publishedAt: null });
    expect(await onWall()).toEqual([]);
    expect((await world.asking(bram).ok(recognition, { id: given.id })).recognition).toBeNull();
    expect((await world.asking(bram).ok(viewerMarks, { ids: [given.id] })).viewerMarks).toEqual([]);
    expect((await world.asking(anna).ok(recognition, { id: given.id })).recognition.state).toBe('WITHDRAWN');
  });

  it('withdrawing twice is the same as once, and nothing can be changed after it', async () => {
    expect(await withdrawIt()).toEqual(await withdrawIt());
    expect((await editIt()).__typename).toBe('RecognitionNotFoundRefused');
  });

  it('withdrawing takes back the question whether it may stand on the wall', async () => {
    const careful = await world.person({ honour: 'ASK_FIRST' });
    given = await world.recognition({
      giver: anna,
      receivers: [careful],
      value: care,
      publishedAt: null,
      consent: 'ASKED',
    });
    await editIt();
    expect((await world.asking(careful).ok(forYou)).forYou.waitingCount).toBe(1);
    await withdrawIt();
    expect((await world.asking(careful).ok(forYou)).forYou).toMatchObject({
      waitingCount: 0,
      notices: { edges: [{ node: { recognition: null } }] },
    });
  });

  it('without a token nothing changes', async () => {
    const input = { recognitionId: given.id, valueId: care.id, situation: 'A', action: 'B', effect: 'C' };
    for (const [text, what] of [
      [edit, input],
      [withdraw, { recognitionId: given.id }],
    ] as const) {
      const { errors } = await world.asking(null).query(text, { input: what });
      expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
    }
    expect(await onWall()).toEqual([given.id]);
  });
});
