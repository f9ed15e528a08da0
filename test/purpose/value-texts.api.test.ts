import { beforeEach, describe, expect, it } from 'vitest';
import type { Asking, Json } from '../support/asking.ts';
import { databases } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { give, wall } from '../support/operations.ts';
import { describeCollision, editValue, page, retireValue, valuesForEditing } from '../support/value-operations.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('what the values say, on $name', (database) => {
  const world = worldOn(database);
  let [sanne, omar]: MadePerson[] = [];
  let editor: Asking;
  let safe: Made & { behaviours: Made[] };
  let warm: Made;
  beforeEach(async () => {
    sanne = await world.person({ name: 'Sanne', roles: ['editor'] });
    omar = await world.person({ name: 'Omar', roles: ['editor'] });
    editor = world.asking(sanne);
    safe = await world.value({ nameNl: 'Veilig', nameEn: 'Safe', position: 1, behaviours: ['Stops', 'Asks', 'Waits'] });
    warm = await world.value({ nameNl: 'Hartelijk', nameEn: 'Warm', position: 2 });
  });

  const same = (text: string) => ({ nl: text, en: text });
  const [name, meaning] = [{ nl: 'Veilig thuis', en: 'Safe home' }, same('Niemand valt.')];
  const kept = (index: number, text: string) => ({ behaviourId: safe.behaviours[index]!.id, text: same(text) });
  const edited = (behaviours: object[], more: object = {}) => ({
    ...{ valueId: safe.id, basedOn: 1, texts: { name, meaning, behaviours } },
    ...more,
  });
  const rows = () =>
    world.db.rows<Json>(
      `SELECT id, position, text_nl AS text, origin_id AS originId, retired_at AS retiredAt FROM behaviour
       WHERE value_id = ? ORDER BY position`,
      [safe.uuid],
    );
  const textsNow = async () => (await editor.ok(page)).purpose.values[0].behaviours.map(({ text }: Json) => text);

  it('name, meaning and behaviours change, and keep their order as the editor put it', async () => {
    const value = await editor.mutate(
      editValue,
      edited([kept(2, 'Waits'), kept(0, 'Stops first'), { text: same('Calls') }]),
    );
    expect(value).toMatchObject({ name: 'Safe home', meaning: 'Niemand valt.', rank: 1 });
    expect(await textsNow()).toEqual(['Waits', 'Stops first', 'Calls']);
  });

  it('a behaviour that is reworded is another row, which names its first wording', async () => {
    const [stops] = safe.behaviours;
    await editor.mutate(editValue, edited([kept(0, 'Stops first'), kept(1, 'Asks')]));
    const [reworded] = await rows();
    expect(reworded).toMatchObject({ text: 'Stops first', originId: stops!.uuid, retiredAt: null });
    const again = { behaviourId: (await editor.ok(page)).purpose.values[0].behaviours[0].id, text: same('Halts') };
    await editor.mutate(editValue, edited([again], { basedOn: 2 }));
    const stored = await rows();
    expect(stored[0]).toMatchObject({ position: 1, text: 'Halts', originId: stops!.uuid });
    expect(stored.slice(1).map(({ position, retiredAt }) => [position > 1_000_000, retiredAt !== null])).toEqual(
      Array(4).fill([true, true]),
    );
    expect(new Set(stored.map(({ text }) => text))).toEqual(
      new Set(['Stops', 'Stops first', 'Halts', 'Asks', 'Waits']),
    );
  });

  it('a recognition keeps the wording that it was given with', async () => {
    const [giver, receiver] = await world.people(2);
    const input = {
      ...{ receiverIds: [receiver!.id], valueId: safe.id, behaviourId: safe.behaviours[0]!.id },
      ...{ situation: 'Rain.', action: 'She stopped.', effect: 'Dry feet.', idempotencyKey: 'in-the-rain' },
    };
    await world.asking(giver!).mutate(give, input);
    await editor.mutate(editValue, edited([kept(0, 'Stops first')]));
    const { edges } = (await editor.ok(wall)).wall;
    expect(edges[0].node).toMatchObject({ value: { name: 'Safe home' }, behaviour: { text: 'Stops' } });
  });

  it('who began with an older version is shown the newer one, and by whom', async () => {
    await editor.mutate(editValue, edited([kept(0, 'Stops')]));
    const refused = await world.asking(omar!).mutate(editValue, edited([kept(1, 'Asks twice')]));
    expect(refused).toMatchObject({
      __typename: 'ValueChangedRefused',
      message: 'Sanne has changed this value meanwhile. What you did is still here.',
      changedBy: { name: 'Sanne' },
      changedAt: world.clock.now().toISOString(),
      value: { version: 2, name: { nl: 'Veilig thuis' }, behaviours: [{ text: { nl: 'Stops' } }] },
    });
    expect(await textsNow()).toEqual(['Stops']);
  });

  it('of two editors at once one is first, and the other is told', async () => {
    const replies = await Promise.all([
      editor.mutate(editValue, edited([kept(0, 'Stops now')])),
      world.asking(omar!).mutate(editValue, edited([kept(0, 'Stops then')])),
    ]);
    expect(replies.map(({ __typename }) => __typename).sort()).toEqual(['Value', 'ValueChangedRefused']);
    expect((await rows()).filter(({ retiredAt }) => retiredAt === null)).toHaveLength(1);
  });

  it('one that was retired meanwhile says so, and can still be put right', async () => {
    await editor.mutate(retireValue, { valueId: safe.id, basedOn: [safe.id, warm.id] });
    const refused = await editor.mutate(editValue, edited([]));
    expect(refused).toMatchObject({ __typename: 'ValueChangedRefused', value: { version: 2 } });
    expect(refused.value.retiredAt).not.toBeNull();
    expect(await editor.mutate(editValue, edited([], { basedOn: 2 }))).toMatchObject({ name: 'Safe home', rank: null });
  });

  it('the same sent again is done, and recorded once', async () => {
    const input = edited([{ text: same('Calls') }]);
    const first = await editor.mutate(editValue, input);
    expect(await editor.mutate(editValue, input)).toEqual(first);
    const changes = await world.db.rows<Json>(
      'SELECT kind, before_json AS beforeJson, after_json AS afterJson FROM purpose_change',
    );
    expect(changes).toHaveLength(1);
    expect(JSON.parse(changes[0].beforeJson)).toMatchObject({ nameEn: 'Safe', behaviours: [{}, {}, {}] });
    expect(JSON.parse(changes[0].afterJson)).toMatchObject({ nameEn: 'Safe home', behaviours: [{ textNl: 'Calls' }] });
  });

  it('a name that another has is refused, and the own one is not', async () => {
    const named = (nl: string) => edited([], { texts: { name: { nl }, meaning: { nl: 'Zo.' }, behaviours: [] } });
    const taken = await editor.mutate(editValue, named('hartelijk'));
    expect(taken).toMatchObject({ __typename: 'ValueNameTakenRefused', other: { valueId: warm.id } });
    expect((await editor.mutate(editValue, named('VEILIG'))).__typename).toBe('Value');
  });

  it('a value that is not there is refused', async () => {
    const refused = await editor.mutate(editValue, edited([], { valueId: 'nothing' }));
    expect(refused.__typename).toBe('ValueNotFoundRefused');
  });

  describe('collisions', () => {
    const text = { nl: 'Eerst remmen.', en: 'Brake first.' };
    const example = (more: object = {}) => ({
      collision: { upperId: safe.id, lowerId: warm.id, basedOn: 0, text, ...more },
    });

    it('an example stands between two neighbours, in the language of the reader', async () => {
      expect(await editor.mutate(describeCollision, example())).toMatchObject({ collision: 'Brake first.' });
      expect((await editor.mutate(describeCollision, example())).__typename).toBe('Value');
      const { collisions } = (await editor.ok(valuesForEditing)).valuesForEditing;
      expect(collisions).toMatchObject([{ version: 1, text: { nl: 'Eerst remmen.', en: 'Brake first.' } }]);
    });

    it('who began with an older one is shown the newer', async () => {
      await editor.mutate(describeCollision, example());
      const refused = await world.asking(omar!).mutate(describeCollision, example({ text: same('Anders.') }));
      expect(refused).toMatchObject({
        __typename: 'CollisionChangedRefused',
        changedBy: { name: 'Sanne' },
        example: { version: 1, text: { nl: 'Eerst remmen.' } },
      });
      const input = example({ text: same('Anders.'), basedOn: 1 });
      expect(await world.asking(omar!).mutate(describeCollision, input)).toMatchObject({ collision: 'Anders.' });
    });

    it('of two editors at once one is first, and the other is told', async () => {
      const replies = await Promise.all(
        ['Eerst dit.', 'Eerst dat.'].map((text) => editor.mutate(describeCollision, example({ text: same(text) }))),
      );
      expect(replies.map(({ __typename }) => __typename).sort()).toEqual(['CollisionChangedRefused', 'Value']);
    });

    it('two that are no neighbours in this order have none', async () => {
      const turned = example({ upperId: warm.id, lowerId: safe.id });
      const refused = await editor.mutate(describeCollision, turned);
      expect(refused).toMatchObject({ __typename: 'NotNeighboursRefused', current: { values: [{}, {}] } });
    });

    it('an empty one is named', async () => {
      const { errors } = await editor.query(describeCollision, { input: example({ text: {} }) });
      expect(errors[0].extensions.fields).toMatchObject([{ path: 'collision.text' }]);
    });
  });

  it('all of it is for editors alone', async () => {
    const reader = world.asking(await world.person());
    const input = { collision: { upperId: safe.id, lowerId: warm.id, basedOn: 0, text: same('Nee.') } };
    for (const { errors } of [
      await reader.query(editValue, { input: edited([]) }),
      await reader.query(describeCollision, { input }),
    ]) {
      expect(errors[0].extensions.code).toBe('FORBIDDEN');
    }
  });
});
