import { beforeEach, describe, expect, it } from 'vitest';
import { readOffers } from '../../server/blockers/offers/read-offers.ts';
import { databases } from '../support/databases.ts';
import { days, dilemmaSeries, dilemmas, draft, planned } from '../support/dilemmas.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { contact } from '../support/letterbox-world.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('a series of dilemmas on $name', (database) => {
  const world = worldOn(database, { settings: { issuer: { minimumPeople: 8, confidentialContact: contact } } });
  let editor: MadePerson;
  let values: Made[];
  beforeEach(async () => {
    editor = await world.person({ roles: ['editor'] });
    await world.people(9);
    values = [];
    for (const nameEn of ['Safe', 'Person', 'Plain', 'Time']) {
      values.push(await world.value({ nameEn, nameNl: `${nameEn} (nl)`, position: values.length + 1 }));
    }
  });
  const [upper, lower] = [() => values[0]!, () => values[1]!];
  const series = async () => {
    const { edges } = (await world.asking(editor).ok(dilemmaSeries)).dilemmaSeries;
    return edges.map(({ node }: { node: object }) => node);
  };

  it('an editor adds one, which is a draft that only editors see', async () => {
    const added = await draft(world, editor, upper(), lower());
    expect(added).toMatchObject({ __typename: 'Dilemma', state: 'DRAFT', opensOn: null, round: null, lang: 'en' });
    expect(await series()).toMatchObject([{ id: added.id, state: 'DRAFT', question: 'What do you do?' }]);
    expect((await world.asking(editor).ok(dilemmas)).dilemmas.edges).toEqual([]);
  });

  it('one that is planned has its key in the list for more than a week, and is offered to everybody in both languages', async () => {
    const made = await planned(world, editor, upper(), lower());
    expect(made).toMatchObject({ __typename: 'Dilemma', state: 'PLANNED', ...days });
    const keys = await world.db.rows("SELECT kind, quota FROM manifest_entry WHERE kind LIKE 'round:%'");
    expect(keys).toEqual([{ kind: `round:${made.round}`, quota: 1 }]);
    const [offered] = (await readOffers(world.app.context)).answers;
    expect(offered).toEqual({
      ...{ id: made.round, form: 'COURSE', ...days },
      texts: {
        question: { nl: 'What do you do? (nl)', en: 'What do you do?' },
        courses: made.courses.map(({ text }: { text: string }) => ({ nl: `${text} (nl)`, en: text })),
      },
    });
    const seen = (await world.asking(editor).ok(dilemmas)).dilemmas.edges;
    expect(seen).toEqual([]);
  });
});
