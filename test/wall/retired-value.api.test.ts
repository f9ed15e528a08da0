import { beforeEach, describe, expect, it } from 'vitest';
import type { Asking, Json } from '../support/asking.ts';
import { databases } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { edit, give, wall } from '../support/operations.ts';
import { addValue, editValue, page, retireValue } from '../support/value-operations.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('nominations with a value that is retired, on $name', (database) => {
  const world = worldOn(database);
  let [anna, bram]: MadePerson[] = [];
  let giver: Asking;
  let editor: Asking;
  let care: Made & { behaviours: Made[] };
  let speed: Made;
  beforeEach(async () => {
    [anna, bram] = await world.people(2);
    giver = world.asking(anna!);
    editor = world.asking(await world.person({ roles: ['editor'] }));
    care = await world.value({ nameNl: 'Zorg', nameEn: 'Care', position: 1, behaviours: ['Calls back'] });
    speed = await world.value({ nameNl: 'Vlot', nameEn: 'Speed', position: 2 });
  });

  const nomination = (more: object = {}) => ({
    ...{ receiverIds: [bram!.id], valueId: care.id, behaviourId: care.behaviours[0]!.id },
    ...{ situation: 'Rain.', action: 'She called.', effect: 'Dry feet.', idempotencyKey: 'in-the-rain' },
    ...more,
  });
  const retire = (asker: Asking = editor) =>
    asker.mutate(retireValue, { valueId: care.id, basedOn: [care.id, speed.id] });
  const stored = async () => (await world.db.rows('SELECT id FROM recognition')).length;

  it('are refused by the value’s name, in the language of the giver, and nothing is stored', async () => {
    await retire();
    expect(await giver.mutate(give, nomination())).toMatchObject({
      __typename: 'ValueRetiredRefused',
      message: '“Care” has become a former value: no more stories are added to it. Choose one of the current ones.',
    });
    const options = { headers: { 'accept-language': 'nl' } };
    const { data } = await giver.query(give, { input: nomination() }, options);
    expect(data.giveRecognition.message).toBe(
      '“Zorg” is intussen een waarde van vroeger: er komen geen verhalen meer bij. Kies een waarde van nu.',
    );
    expect(await stored()).toBe(0);
  });

  it('one that had arrived before is answered with what it became', async () => {
    const first = await giver.mutate(give, nomination());
    await retire();
    expect(await giver.mutate(give, nomination())).toMatchObject({ __typename: 'Recognition', id: first.id });
    expect(await stored()).toBe(1);
  });

  it('one that is given while the value is being retired waits for that, and is refused', async () => {
    const given: Promise<Json>[] = [];
    await world.db.transaction(async (db) => {
      await db.run('UPDATE `value` SET retired_at = ? WHERE id = ?', ['2026-11-18 09:00:00.000', care.uuid]);
      given.push(giver.mutate(give, nomination()));
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
    expect((await given[0])!.__typename).toBe('ValueRetiredRefused');
    expect(await stored()).toBe(0);
  });

  it('many at once with the retiring are stored before it or refused', async () => {
    const people = await world.people(6);
    const nominations = people.map((one) => world.asking(one).mutate(give, nomination()));
    const [retired, ...replies] = await Promise.all([retire(), ...nominations]);
    expect(retired.__typename).toBe('Value');
    for (const { __typename } of replies) expect(['Recognition', 'ValueRetiredRefused']).toContain(__typename);
    expect(await stored()).toBe(replies.filter(({ __typename }) => __typename === 'Recognition').length);
  });

  it('another process that still remembers the value refuses too, and then knows better', async () => {
    const other = await world.another();
    const elsewhere = world.asking(anna!, other.app);
    expect((await elsewhere.ok(page)).purpose.values).toHaveLength(2);
    await retire();
    expect((await elsewhere.mutate(give, nomination())).__typename).toBe('ValueRetiredRefused');
    expect((await elsewhere.query('{ purpose { values { name } retiredValues { name } } }')).data.purpose).toEqual({
      values: [{ name: 'Speed' }],
      retiredValues: [{ name: 'Care' }],
    });
    await other.close();
  });

  it('another process that does not know a value or a wording yet takes both', async () => {
    const other = await world.another();
    const elsewhere = world.asking(anna!, other.app);
    await elsewhere.ok(page);
    const texts = { name: { en: 'Honest' }, meaning: { en: 'We say what is.' }, behaviours: [] };
    const basedOn = [care.id, speed.id];
    const honest = { texts, basedOn, collisionAbove: { en: 'Stop.' }, idempotencyKey: 'honest-value' };
    const value = await editor.mutate(addValue, honest);
    const said = {
      name: { nl: 'Zorg' },
      meaning: { nl: 'Let op.' },
      behaviours: [{ text: { nl: 'Belt dezelfde dag' } }],
    };
    const changed = await editor.mutate(editValue, { valueId: care.id, basedOn: 1, texts: said });
    expect(await elsewhere.mutate(give, nomination({ valueId: value.id, behaviourId: null }))).toMatchObject({
      value: { name: 'Honest' },
    });
    const reworded = nomination({ behaviourId: changed.behaviours[0].id, idempotencyKey: 'reworded-one' });
    expect(await elsewhere.mutate(give, reworded)).toMatchObject({ behaviour: { text: 'Belt dezelfde dag' } });
    await other.close();
  });

  it('the wall of another process shows a wording that it has not heard of', async () => {
    const other = await world.another();
    await world.asking(anna!, other.app).ok(wall);
    const said = {
      name: { nl: 'Zorg' },
      meaning: { nl: 'Let op.' },
      behaviours: [{ text: { nl: 'Belt dezelfde dag' } }],
    };
    const changed = await editor.mutate(editValue, { valueId: care.id, basedOn: 1, texts: said });
    await giver.mutate(give, nomination({ behaviourId: changed.behaviours[0].id }));
    const { edges } = (await world.asking(bram!, other.app).ok(wall, { first: 5 })).wall;
    expect(edges[0].node.behaviour).toMatchObject({ text: 'Belt dezelfde dag' });
    await other.close();
  });

  it('a behaviour that was reworded meanwhile stays what the giver saw', async () => {
    const [seen] = care.behaviours;
    const said = { name: { nl: 'Zorg' }, meaning: { nl: 'Let op.' }, behaviours: [] };
    await editor.mutate(editValue, { valueId: care.id, basedOn: 1, texts: said });
    const recognition = await giver.mutate(give, nomination());
    expect(recognition).toMatchObject({ __typename: 'Recognition', behaviour: { id: seen!.id, text: 'Calls back' } });
  });

  it('an edit keeps the value that was retired since, and takes no other that is', async () => {
    const { id: recognitionId } = await giver.mutate(give, nomination());
    const { id: quick } = await giver.mutate(give, nomination({ ...onSpeed(), idempotencyKey: 'on-time-again' }));
    await retire();
    const texts = { situation: 'Rain.', action: 'She phoned.', effect: 'Dry feet.' };
    const edited = { recognitionId, valueId: care.id, behaviourId: care.behaviours[0]!.id, ...texts };
    expect(await giver.mutate(edit, edited)).toMatchObject({ action: 'She phoned.', value: { name: 'Care' } });
    const moved = await giver.mutate(edit, { ...edited, recognitionId: quick });
    expect(moved).toMatchObject({ __typename: 'ValueRetiredRefused' });
  });
  const onSpeed = () => ({ valueId: speed.id, behaviourId: null });

  it('what it has stays on the wall, without a numeral, and is found by its filter', async () => {
    await giver.mutate(give, nomination());
    await giver.mutate(give, nomination({ ...onSpeed(), idempotencyKey: 'on-time-again' }));
    await retire();
    const ranked = `query ($filter: WallFilter) { wall(filter: $filter) { edges { node {
      value { name rank retiredAt } behaviour { text } } } } }`;
    const { edges } = (await giver.ok(ranked, { filter: { valueId: care.id } })).wall;
    expect(edges.map(({ node }: Json) => node)).toEqual([
      {
        value: { name: 'Care', rank: null, retiredAt: world.clock.now().toISOString() },
        behaviour: { text: 'Calls back' },
      },
    ]);
  });
});
