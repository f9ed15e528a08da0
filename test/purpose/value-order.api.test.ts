import { beforeEach, describe, expect, it } from 'vitest';
import type { Asking, Json } from '../support/asking.ts';
import { databases } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import {
  addValue,
  orderValues,
  page,
  restoreValue,
  retireValue,
  valuesForEditing,
} from '../support/value-operations.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('the order of the values on $name', (database) => {
  const world = worldOn(database);
  let [sanne, omar]: MadePerson[] = [];
  let editor: Asking;
  let [safe, warm, quick]: Made[] = [];
  beforeEach(async () => {
    sanne = await world.person({ name: 'Sanne', roles: ['editor'] });
    omar = await world.person({ name: 'Omar', roles: ['editor'] });
    editor = world.asking(sanne);
    safe = await world.value({ nameNl: 'Veilig', nameEn: 'Safe', position: 1 });
    warm = await world.value({ nameNl: 'Hartelijk', nameEn: 'Warm', position: 2 });
    quick = await world.value({ nameNl: 'Vlot', nameEn: 'Quick', position: 3 });
  });

  const ids = (...values: (Made | undefined)[]) => values.map((value) => value!.id);
  const example = (upper: Made | undefined, lower: Made | undefined, text: string, basedOn = 0) => ({
    ...{ upperId: upper!.id, lowerId: lower!.id, basedOn, text: { nl: `${text} (nl)`, en: text } },
  });
  const names = async () => {
    const { purpose } = await editor.ok(page);
    return purpose.values.map(({ name, rank, collision }: Json) => [rank, name, collision]);
  };
  const changes = () =>
    world.db.rows<{ kind: string; author: string }>(
      'SELECT kind, author_id AS author FROM purpose_change ORDER BY created_at, kind',
    );
  const warmFirst = () => ({
    basedOn: ids(safe, warm, quick),
    valueIds: ids(warm, safe, quick),
    collisions: [example(warm, safe, 'Smile first.'), example(safe, quick, 'Slow down.')],
  });

  it('an editor puts one above another, with examples for those who become neighbours', async () => {
    const ordered = await editor.mutate(orderValues, warmFirst());
    expect(ordered.values.map(({ name }: Json) => name.en)).toEqual(['Warm', 'Safe', 'Quick']);
    expect(await names()).toEqual([
      [1, 'Warm', 'Smile first.'],
      [2, 'Safe', 'Slow down.'],
      [3, 'Quick', null],
    ]);
    expect((await changes()).map(({ kind }) => kind)).toEqual([
      'collision-described',
      'collision-described',
      'values-ordered',
    ]);
  });

  it('pairs that have no example are named, and nothing is stored', async () => {
    const [known] = warmFirst().collisions;
    const refused = await editor.mutate(orderValues, { ...warmFirst(), collisions: [known] });
    expect(refused).toMatchObject({
      __typename: 'CollisionsMissingRefused',
      message: 'Please write an example of what to do when they clash: “Safe” goes before “Quick”.',
      pairs: [{ upperId: safe!.id, lowerId: quick!.id, version: 0 }],
    });
    expect((await names()).map(([, name]: Json) => name)).toEqual(['Safe', 'Warm', 'Quick']);
    expect(await changes()).toEqual([]);
  });

  it('refusals speak Dutch too', async () => {
    const options = { headers: { 'accept-language': 'nl' } };
    const { data } = await editor.query(orderValues, { input: { ...warmFirst(), collisions: [] } }, options);
    expect(data.orderValues.message).toBe(
      'Schrijf nog een voorbeeld van wat je doet als ze botsen: “Hartelijk” gaat voor “Veilig”; “Veilig” gaat voor “Vlot”.',
    );
  });

  it('an example of before is offered and stands again when its two meet again', async () => {
    await editor.mutate(orderValues, warmFirst());
    const back = { basedOn: ids(warm, safe, quick), valueIds: ids(safe, warm, quick) };
    const collisions = [example(safe, warm, 'Brake first.'), example(warm, quick, 'Take your time.')];
    await editor.mutate(orderValues, { ...back, collisions });
    const { collisions: offered } = (await editor.ok(valuesForEditing)).valuesForEditing;
    expect(offered).toContainEqual(expect.objectContaining({ upperId: warm!.id, lowerId: safe!.id, version: 1 }));
    const again = { basedOn: back.valueIds, valueIds: back.basedOn };
    expect((await editor.mutate(orderValues, again)).__typename).toBe('ValuesForEditing');
    expect((await names())[0]).toEqual([1, 'Warm', 'Smile first.']);
  });

  it('who began with another order is shown the one of now, and by whom', async () => {
    await editor.mutate(orderValues, warmFirst());
    const late = { ...warmFirst(), valueIds: ids(quick, safe, warm), collisions: [] };
    const refused = await world.asking(omar!).mutate(orderValues, late);
    expect(refused).toMatchObject({
      __typename: 'ValueOrderChangedRefused',
      message: 'Sanne has changed the order meanwhile. What you did is still here.',
      changedBy: { name: 'Sanne' },
    });
    expect(refused.order.values.map(({ name }: Json) => name.en)).toEqual(['Warm', 'Safe', 'Quick']);
    expect(refused.order.collisions).toHaveLength(2);
  });

  it('of two editors at once one is first, and the other is told', async () => {
    const other = {
      basedOn: ids(safe, warm, quick),
      valueIds: ids(safe, quick, warm),
      collisions: [example(safe, quick, 'Stop.'), example(quick, warm, 'Go.')],
    };
    const replies = await Promise.all([
      editor.mutate(orderValues, warmFirst()),
      world.asking(omar!).mutate(orderValues, other),
    ]);
    const kinds = replies.map(({ __typename }) => __typename).sort();
    expect(kinds).toEqual(['ValueOrderChangedRefused', 'ValuesForEditing']);
    expect((await names()).map(([rank]: Json) => rank)).toEqual([1, 2, 3]);
  });

  it('the same order sent again is done, and recorded once', async () => {
    const first = await editor.mutate(orderValues, warmFirst());
    expect(await editor.mutate(orderValues, warmFirst())).toEqual(first);
    expect(await changes()).toHaveLength(3);
  });

  it('an example that somebody wrote meanwhile is shown beside the own one', async () => {
    await editor.mutate(orderValues, warmFirst());
    const same = { ...warmFirst(), collisions: [example(warm, safe, 'Another one.')] };
    const refused = await world.asking(omar!).mutate(orderValues, same);
    expect(refused).toMatchObject({
      __typename: 'CollisionChangedRefused',
      changedBy: { name: 'Sanne' },
      example: { version: 1, text: { en: 'Smile first.' } },
    });
  });

  it('a list that leaves one out, names one twice or names a stranger is not an order', async () => {
    const fieldsOf = async (valueIds: string[]) => {
      const { errors } = await editor.query(orderValues, { input: { ...warmFirst(), valueIds } });
      return errors[0].extensions.fields.map(({ path }: Json) => path);
    };
    expect(await fieldsOf(ids(safe, warm))).toEqual(['valueIds']);
    expect(await fieldsOf(ids(safe, safe, warm))).toEqual(['valueIds']);
    expect(await fieldsOf([...ids(safe, warm), sanne!.id])).toEqual(['valueIds']);
  });

  it('an empty example and one that is too long are named by their place', async () => {
    const [one, other] = warmFirst().collisions;
    const collisions = [
      { ...one, text: { nl: ' ' } },
      { ...other, text: { nl: 'goed', en: 'x'.repeat(501) } },
    ];
    const { errors } = await editor.query(orderValues, { input: { ...warmFirst(), collisions } });
    const paths = errors[0].extensions.fields.map(({ path }: Json) => path);
    expect(paths).toEqual(['collisions.0.text', 'collisions.1.text.en']);
  });

  describe('retiring', () => {
    const retire = (more: object = {}) => ({
      valueId: warm!.id,
      basedOn: ids(safe, warm, quick),
      collisions: [example(safe, quick, 'Slow down.')],
      ...more,
    });

    it('a value leaves the order, and those around it become neighbours', async () => {
      const retired = await editor.mutate(retireValue, retire());
      expect(retired).toMatchObject({ __typename: 'Value', name: 'Warm', rank: null, collision: null });
      expect(retired.retiredAt).toBe(world.clock.now().toISOString());
      expect(await names()).toEqual([
        [1, 'Safe', 'Slow down.'],
        [2, 'Quick', null],
      ]);
      const { retiredValues } = (await editor.ok(page)).purpose;
      expect(retiredValues).toMatchObject([{ name: 'Warm', rank: null }]);
      expect(await editor.mutate(retireValue, retire())).toMatchObject({ __typename: 'Value', rank: null });
      expect((await changes()).filter(({ kind }) => kind === 'value-retired')).toHaveLength(1);
    });

    it('needs an example for the two that meet', async () => {
      const refused = await editor.mutate(retireValue, retire({ collisions: [] }));
      expect(refused).toMatchObject({ __typename: 'CollisionsMissingRefused', pairs: [{ lowerId: quick!.id }] });
    });

    it('the last value stays', async () => {
      await editor.mutate(retireValue, retire());
      await editor.mutate(retireValue, { valueId: quick!.id, basedOn: ids(safe, quick) });
      const refused = await editor.mutate(retireValue, { valueId: safe!.id, basedOn: ids(safe) });
      expect(refused.__typename).toBe('LastValueRefused');
      expect(await names()).toHaveLength(1);
    });

    it('of two editors who retire the last two at once one is refused', async () => {
      await editor.mutate(retireValue, retire());
      const replies = await Promise.all(
        [safe, quick].map((value) =>
          world.asking(sanne!).mutate(retireValue, { valueId: value!.id, basedOn: ids(safe, quick) }),
        ),
      );
      expect(replies.map(({ __typename }) => __typename).sort()).toEqual(['Value', 'ValueOrderChangedRefused']);
    });

    it('one that is not there is refused', async () => {
      const refused = await editor.mutate(retireValue, retire({ valueId: sanne!.id }));
      expect(refused.__typename).toBe('ValueNotFoundRefused');
    });

    it('comes back to the place that the editor chooses', async () => {
      await editor.mutate(retireValue, retire());
      const input = { valueId: warm!.id, rank: 1, basedOn: ids(safe, quick) };
      expect(await editor.mutate(restoreValue, input)).toMatchObject({ __typename: 'CollisionsMissingRefused' });
      const collisions = [example(warm, safe, 'Smile first.')];
      const restored = await editor.mutate(restoreValue, { ...input, collisions });
      expect(restored).toMatchObject({ name: 'Warm', rank: 1, retiredAt: null, collision: 'Smile first.' });
      expect((await names()).map(([, name]: Json) => name)).toEqual(['Warm', 'Safe', 'Quick']);
      expect((await editor.mutate(restoreValue, { ...input, collisions })).rank).toBe(1);
      const missing = await editor.mutate(restoreValue, { ...input, valueId: 'x' });
      expect(missing.__typename).toBe('ValueNotFoundRefused');
    });

    it('comes back only to the order that the editor saw', async () => {
      await editor.mutate(retireValue, retire());
      const input = { valueId: warm!.id, basedOn: ids(quick, safe) };
      expect((await editor.mutate(restoreValue, input)).__typename).toBe('ValueOrderChangedRefused');
      expect((await editor.mutate(retireValue, { ...input, valueId: safe!.id })).__typename).toBe(
        'ValueOrderChangedRefused',
      );
    });
  });

  describe('adding', () => {
    const texts = {
      name: { nl: 'Eerlijk', en: 'Honest' },
      meaning: { nl: 'We zeggen wat is.', en: 'We say what is.' },
    };
    const honest = (more: object = {}) => ({
      texts: { ...texts, behaviours: [{ text: { nl: 'Zegt sorry', en: 'Says sorry' } }] },
      rank: 2,
      basedOn: ids(safe, warm, quick),
      collisionAbove: { nl: 'Eerst veilig.', en: 'Safe first.' },
      collisionBelow: { nl: 'Ook als het pijn doet.', en: 'Even if it hurts.' },
      idempotencyKey: 'honest-value',
      ...more,
    });

    it('a value comes to its place with its behaviours and the examples above and below', async () => {
      const added = await editor.mutate(addValue, honest());
      expect(added).toMatchObject({ name: 'Honest', rank: 2, behaviours: [{ text: 'Says sorry' }] });
      expect(await names()).toEqual([
        [1, 'Safe', 'Safe first.'],
        [2, 'Honest', 'Even if it hurts.'],
        [3, 'Warm', null],
        [4, 'Quick', null],
      ]);
      expect(await editor.mutate(addValue, honest())).toEqual(added);
      const other = await editor.mutate(addValue, honest({ rank: 1 }));
      expect(other.__typename).toBe('IdempotencyKeyReusedRefused');
      expect((await changes()).map(({ kind }) => kind)).toEqual([
        'collision-described',
        'collision-described',
        'value-added',
      ]);
    });

    it('the first of all needs no example', async () => {
      await world.db.transaction((db) => db.run('DELETE FROM value'));
      const [one, other] = await Promise.all(
        ['honest-value', 'another-value'].map((idempotencyKey) =>
          editor.mutate(addValue, honest({ basedOn: [], rank: null, idempotencyKey })),
        ),
      );
      const kinds = [one, other].map(({ __typename }) => __typename).sort();
      expect(kinds).toEqual(['Value', 'ValueNameTakenRefused']);
      expect(await names()).toEqual([[1, 'Honest', null]]);
    });

    it('the last needs one above, and is refused without', async () => {
      const last = honest({ rank: null, collisionAbove: null });
      const refused = await editor.mutate(addValue, last);
      expect(refused).toMatchObject({ __typename: 'CollisionsMissingRefused', pairs: [{ upperId: quick!.id }] });
      expect(refused.message).toContain('“Quick” goes before “Honest”');
      expect(await names()).toHaveLength(3);
    });

    it('a name that another has is refused, whatever its case, and one of before says so', async () => {
      const named = (name: object) => honest({ texts: { ...honest().texts, name } });
      const taken = await editor.mutate(addValue, named({ nl: 'VEILIG', en: 'Unharmed' }));
      expect(taken).toMatchObject({ __typename: 'ValueNameTakenRefused', other: { valueId: safe!.id } });
      expect(taken.message).toBe('There is a value “Safe” already.');
      await editor.mutate(retireValue, { valueId: quick!.id, basedOn: ids(safe, warm, quick) });
      const before = await editor.mutate(addValue, named({ nl: 'Snel', en: 'quick' }));
      expect(before.message).toBe('“Quick” is a former value. Bring it back, or choose another name.');
    });

    it('two editors who add at once do not take each other’s place', async () => {
      const named = (nl: string) => honest({ texts: { ...texts, name: { nl, en: nl }, behaviours: [] } });
      const replies = await Promise.all([
        editor.mutate(addValue, named('Eerlijk')),
        world.asking(omar!).mutate(addValue, named('Moedig')),
      ]);
      expect(replies.map(({ __typename }) => __typename).sort()).toEqual(['Value', 'ValueOrderChangedRefused']);
    });

    it('a thirteenth is refused', async () => {
      for (let position = 4; position <= 12; position += 1) {
        await world.value({ position, nameNl: `Waarde ${position}`, nameEn: `Value ${position}` });
      }
      const basedOn = (await editor.ok(page)).purpose.values.map(({ id }: Json) => id);
      const refused = await editor.mutate(addValue, honest({ basedOn }));
      expect(refused).toMatchObject({ __typename: 'TooManyValuesRefused', limit: 12 });
    });

    it('what is missing, too long, too many or there twice is named by field', async () => {
      const fieldsOf = async (changed: object) => {
        const { errors } = await editor.query(addValue, {
          input: honest({ texts: { ...honest().texts, ...changed } }),
        });
        return errors[0].extensions.fields.map(({ path }: Json) => path);
      };
      const behaviour = (nl: string) => ({ text: { nl } });
      expect(await fieldsOf({ name: { nl: ' ' } })).toEqual(['texts.name']);
      expect(await fieldsOf({ name: { nl: 'x'.repeat(81) } })).toEqual(['texts.name.nl']);
      expect(await fieldsOf({ meaning: { nl: 'Zonder Engels.' } })).toEqual(['texts.meaning.en']);
      expect(await fieldsOf({ behaviours: [behaviour('een\u0007bel')] })).toEqual(['texts.behaviours.0.text.nl']);
      expect(await fieldsOf({ behaviours: [behaviour('Belt terug'), behaviour('belt  terug')] })).toEqual([
        'texts.behaviours.1.text.nl',
      ]);
      const nine = Array.from({ length: 9 }, (_, number) => behaviour(`Doet ${number}`));
      expect(await fieldsOf({ behaviours: nine })).toEqual(['texts.behaviours']);
    });
  });

  it('all of it is for editors alone', async () => {
    const reader = world.asking(await world.person());
    const codes = await Promise.all([
      reader.query(valuesForEditing),
      reader.query(orderValues, { input: warmFirst() }),
      reader.query(retireValue, { input: { valueId: warm!.id, basedOn: [] } }),
      reader.query(restoreValue, { input: { valueId: warm!.id, basedOn: [] } }),
    ]);
    for (const { errors } of codes) expect(errors[0].extensions.code).toBe('FORBIDDEN');
    expect((await world.asking(null).query(valuesForEditing)).errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});
