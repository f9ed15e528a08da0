import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { readOffers } from '../../server/blockers/offers/read-offers.ts';
import { databases } from '../support/databases.ts';
import {
  addDilemma,
  days,
  dilemmaPairs,
  dilemmaSeries,
  dilemmas,
  dilemmaTexts,
  draft,
  editDilemma,
  fourValues,
  opened,
  planDilemma,
  planned,
  setDilemmaRecognitions,
  textsBetween,
  withdrawDilemma,
} from '../support/dilemmas.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { contact } from '../support/letterbox-world.ts';
import { retireValue } from '../support/value-operations.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('a series of dilemmas on $name', (database) => {
  const world = worldOn(database, { settings: { issuer: { minimumPeople: 8, confidentialContact: contact } } });
  let editor: MadePerson;
  let colleague: MadePerson;
  let values: Made[];
  let [upper, lower, third, fourth]: Made[] = [];
  beforeEach(async () => {
    editor = await world.person({ roles: ['editor'] });
    [colleague] = (await world.people(9)) as [MadePerson];
    values = await fourValues(world);
    [upper, lower, third, fourth] = values;
  });
  const series = async () => {
    const { edges } = (await world.asking(editor).ok(dilemmaSeries)).dilemmaSeries;
    return edges.map(({ node }: { node: object }) => node);
  };
  const seen = async () => (await world.asking(colleague).ok(dilemmas)).dilemmas.edges;
  const textsOf = async (id: string) => (await world.asking(editor).ok(dilemmaTexts, { id })).dilemmaTexts;
  const nodeOf = async (who: MadePerson, id: string) =>
    (await world.asking(who).ok('query ($id: ID!) { node(id: $id) { id } }', { id })).node;

  it('an editor adds one, which is a draft that only editors see', async () => {
    const added = await draft(world, editor, upper!, lower!);
    expect(added).toMatchObject({ __typename: 'Dilemma', state: 'DRAFT', opensOn: null, round: null, lang: 'en' });
    expect(await series()).toMatchObject([{ id: added.id, state: 'DRAFT', question: 'What do you do?' }]);
    expect(await seen()).toEqual([]);
    expect([await nodeOf(editor, added.id), await nodeOf(colleague, added.id)]).toEqual([{ id: added.id }, null]);
  });

  it('the same request adds one, and another under its key is refused', async () => {
    const input = { texts: textsBetween(upper!, lower!), idempotencyKey: randomUUID() };
    const first = await world.asking(editor).mutate(addDilemma, input);
    expect(await world.asking(editor).mutate(addDilemma, input)).toEqual(first);
    const other = { ...input, texts: textsBetween(upper!, third!) };
    const refused = await world.asking(editor).mutate(addDilemma, other);
    expect(refused.__typename).toBe('IdempotencyKeyReusedRefused');
  });

  it('one whose courses come from one value, from none, or from one that is retired is refused', async () => {
    const [other] = (await world.people(1)) as [MadePerson];
    await world.db.transaction((db) =>
      db.run("UPDATE `value` SET retired_at = '2026-11-01 00:00:00.000', position = 99 WHERE id = ?", [fourth!.uuid]),
    );
    for (const one of [upper!, fourth!, other]) {
      expect((await draft(world, editor, upper!, one)).__typename).toBe('DilemmaValuesRefused');
    }
    expect(await series()).toEqual([]);
  });

  it.each([
    ['an empty question', { question: { nl: ' ', en: '' } }, 'texts.question'],
    ['a question of 801 characters', { question: { nl: 'a'.repeat(801) } }, 'texts.question.nl'],
    ['control characters', { explanation: { nl: 'a\u0007b', en: 'b' } }, 'texts.explanation.nl'],
    ['a language in which a text is missing', { explanation: { nl: 'Daarom.', en: null } }, 'texts.explanation.en'],
    ['a translation that shows nothing', { explanation: { nl: '\u2800\u200b', en: 'b' } }, 'texts.explanation.nl'],
    ['no course', { courses: [] }, 'texts.courses'],
  ])('%s is refused by its field', async (_, own, path) => {
    const input = { texts: { ...textsBetween(upper!, lower!), ...own }, idempotencyKey: randomUUID() };
    const { errors } = await world.asking(editor).query(addDilemma, { input });
    expect(errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: expect.any(String) }] });
    expect(errors[0].extensions.fields.map((field: { path: string }) => field.path)).toContain(path);
  });

  it('HTML, quotes and emoji are texts like others', async () => {
    const odd = `<b onclick="x">'; DROP TABLE dilemma; --</b> 🚲🏳️‍🌈`;
    await draft(world, editor, upper!, lower!, odd);
    expect(await series()).toMatchObject([{ question: odd }]);
  });

  it('one in Dutch alone is read in Dutch, and says so', async () => {
    const { question, explanation, courses } = textsBetween(upper!, lower!);
    const dutch = ({ nl }: { nl: string }) => ({ nl });
    const texts = {
      ...{ question: dutch(question), explanation: dutch(explanation) },
      courses: courses.map(({ valueId, text }) => ({ valueId, text: dutch(text) })),
    };
    const added = await world.asking(editor).mutate(addDilemma, { texts, idempotencyKey: randomUUID() });
    expect(added).toMatchObject({ lang: 'nl', question: question.nl });
  });

  it('whoever writes the higher course first each time finds the courses in both orders', async () => {
    const drafts = await Promise.all(Array.from({ length: 24 }, () => draft(world, editor, upper!, lower!)));
    const first = new Set(drafts.map(({ courses }) => courses[0].text));
    // One in eight million that all 24 fall alike.
    expect(first.size).toBe(2);
  });

  it('the courses keep their places when texts change, however an editor sends them', async () => {
    const { id, courses } = await draft(world, editor, upper!, lower!);
    const places = courses.map(({ text }: { text: string }) => text);
    for (let basedOn = 1; basedOn < 13; basedOn += 1) {
      const texts = textsBetween(upper!, lower!, `Question ${basedOn}?`);
      const sent = { ...texts, courses: basedOn % 2 === 0 ? texts.courses : [...texts.courses].reverse() };
      const changed = await world.asking(editor).mutate(editDilemma, { dilemmaId: id, basedOn, texts: sent });
      expect(changed.courses.map(({ text }: { text: string }) => text)).toEqual(places);
    }
  });

  it('an editor changes what it says until the day before it opens, and then no more', async () => {
    const { id } = await planned(world, editor, upper!, lower!);
    const texts = textsBetween(lower!, third!, 'And now?');
    const change = (basedOn: number, own = texts) =>
      world.asking(editor).mutate(editDilemma, { dilemmaId: id, basedOn, texts: own });
    world.clock.set('2026-11-25T22:00:00Z');
    expect(await change(1)).toMatchObject({ __typename: 'Dilemma', question: 'And now?' });
    // A repeat that arrived before.
    expect(await change(1)).toMatchObject({ __typename: 'Dilemma' });
    expect(await textsOf(id)).toMatchObject({ version: 2, isEditable: true });
    world.clock.set('2026-11-25T23:00:00Z');
    expect(await textsOf(id)).toMatchObject({ version: 2, isEditable: false });
    expect(await change(2, textsBetween(upper!, third!))).toMatchObject({
      ...{ __typename: 'DilemmaFrozenRefused', message: expect.stringContaining('the day before') },
    });
  });

  it('of two editors who change one the second gets what the first wrote', async () => {
    const { id } = await draft(world, editor, upper!, lower!);
    const change = (question: string) =>
      world
        .asking(editor)
        .mutate(editDilemma, { dilemmaId: id, basedOn: 1, texts: textsBetween(upper!, lower!, question) });
    const results = await Promise.all(['One?', 'Two?'].map(change));
    const [changed, refused] = results.sort((a, b) => (a.__typename < b.__typename ? -1 : 1)) as [never, never];
    expect(changed).toMatchObject({ __typename: 'Dilemma' });
    const { question } = changed as { question: string };
    expect(refused).toMatchObject({
      ...{ __typename: 'DilemmaChangedRefused', current: { version: 2, question: { en: question } } },
    });
  });

  it('editors read the value behind each course, the one that goes first before the other', async () => {
    const { id } = await draft(world, editor, lower!, upper!);
    expect(await textsOf(id)).toMatchObject({
      courses: [
        { value: { id: upper!.id, name: 'Safe' }, text: { en: 'What the lower one asks' } },
        { value: { id: lower!.id, name: 'Person' }, text: { nl: 'What the upper one asks (nl)' } },
      ],
    });
  });

  it('one that is planned has its key in the list for more than a week, and is offered to everybody three days before, in both languages', async () => {
    const made = await planned(world, editor, upper!, lower!);
    expect(made).toMatchObject({ __typename: 'Dilemma', state: 'PLANNED', ...days });
    const keys = await world.db.rows("SELECT kind, quota FROM manifest_entry WHERE kind LIKE 'round:%'");
    expect(keys).toEqual([{ kind: `round:${made.round}`, quota: 1 }]);
    world.clock.set('2026-11-23T12:00:00Z');
    expect((await readOffers(world.app.context)).answers).toEqual([]);
    world.clock.set('2026-11-24T12:00:00Z');
    const [offered] = (await readOffers(world.app.context)).answers;
    expect(offered).toEqual({
      ...{ id: made.round, form: 'COURSE', ...days },
      texts: {
        question: { nl: 'What do you do? (nl)', en: 'What do you do?' },
        courses: made.courses.map(({ text }: { text: string }) => ({ nl: `${text} (nl)`, en: text })),
      },
    });
    expect(await seen()).toEqual([]);
  });

  it('other days give it another key, since a listed key has fixed days; the same days change nothing', async () => {
    const made = await planned(world, editor, upper!, lower!);
    const plan = (own: object) => world.asking(editor).mutate(planDilemma, { dilemmaId: made.id, ...days, ...own });
    expect((await plan({})).round).toBe(made.round);
    const moved = await plan({ opensOn: '2026-12-01' });
    expect(moved).toMatchObject({ opensOn: '2026-12-01', closesOn: days.closesOn });
    expect(moved.round).not.toBe(made.round);
    world.clock.set('2026-11-29T12:00:00Z');
    expect((await readOffers(world.app.context)).answers.map(({ id }) => id)).toEqual([moved.round]);
  });

  it('without a last day it takes a week', async () => {
    const made = await planned(world, editor, upper!, lower!, { closesOn: null });
    expect(made).toMatchObject({ opensOn: '2026-11-27', closesOn: '2026-12-03' });
  });

  it.each([
    ['tomorrow', { opensOn: '2026-11-19' }],
    ['within the week that browsers ask for', { opensOn: '2026-11-26' }],
    ['and closes before', { closesOn: '2026-11-26' }],
    ['and takes more than four weeks', { closesOn: '2026-12-25' }],
    ['years from now', { opensOn: '2029-01-01', closesOn: '2029-01-05' }],
  ])('one that opens %s is refused, with the first day that is possible', async (_, own) => {
    const refused = await planned(world, editor, upper!, lower!, own);
    expect(refused).toMatchObject({
      ...{ __typename: 'DilemmaDaysRefused', firstDay: '2026-11-27' },
      message: expect.stringContaining('opens on 27 November at the earliest'),
    });
    expect(await series()).toMatchObject([{ state: 'DRAFT' }]);
  });

  it('two at a time are refused, also when two editors plan them at the same moment', async () => {
    const other = await world.person({ roles: ['editor'] });
    const made = await Promise.all([
      planned(world, editor, upper!, lower!),
      planned(world, other, lower!, third!, { opensOn: '2026-12-03', closesOn: '2026-12-09' }),
    ]);
    expect(made.map(({ __typename }) => __typename).sort()).toEqual(['Dilemma', 'DilemmaOverlapsRefused']);
  });

  it('every pair of neighbours comes once before one comes twice; others can always meet', async () => {
    const inWeek = (number: number) => {
      const day = (plus: number) => new Date(Date.UTC(2026, 10, 27 + 7 * number + plus)).toISOString().slice(0, 10);
      return { opensOn: day(0), closesOn: day(6) };
    };
    expect((await planned(world, editor, upper!, lower!)).__typename).toBe('Dilemma');
    const refused = await planned(world, editor, lower!, upper!, inWeek(1));
    expect(refused).toMatchObject({
      __typename: 'PairNotDueRefused',
      message: expect.stringContaining('“Person” / “Plain”; “Plain” / “Time”'),
      due: [
        { upper: { name: 'Person' }, lower: { name: 'Plain' }, dilemmaCount: 0, isDue: true },
        { upper: { name: 'Plain' }, lower: { name: 'Time' }, dilemmaCount: 0 },
      ],
    });
    expect((await planned(world, editor, upper!, fourth!, inWeek(1))).__typename).toBe('Dilemma');
    expect((await planned(world, editor, lower!, third!, inWeek(2))).__typename).toBe('Dilemma');
    expect((await planned(world, editor, third!, fourth!, inWeek(3))).__typename).toBe('Dilemma');
    expect((await planned(world, editor, upper!, lower!, inWeek(4))).__typename).toBe('Dilemma');
    const { dilemmaPairs: pairs } = await world.asking(editor).ok(dilemmaPairs);
    expect(pairs.map(({ dilemmaCount, isDue }: Record<string, unknown>) => [dilemmaCount, isDue])).toEqual([
      ...[
        [2, false],
        [1, true],
        [1, true],
      ],
    ]);
  });

  it('one that has its days cannot be given values whose turn it is not, and a draft can', async () => {
    const week = { opensOn: '2026-12-04', closesOn: '2026-12-10' };
    await planned(world, editor, upper!, lower!);
    const { id } = await planned(world, editor, lower!, third!, week);
    const change = (dilemmaId: string, basedOn: number) =>
      world.asking(editor).mutate(editDilemma, { dilemmaId, basedOn, texts: textsBetween(lower!, upper!) });
    expect((await change(id, 1)).__typename).toBe('PairNotDueRefused');
    expect((await textsOf(id)).version).toBe(1);
    const other = await draft(world, editor, lower!, third!);
    expect((await change(other.id, 1)).__typename).toBe('Dilemma');
  });

  it('of two with days that are given the same pair at the same moment one gets it', async () => {
    const next = { opensOn: '2026-12-04', closesOn: '2026-12-10' };
    const made = [await planned(world, editor, upper!, third!), await planned(world, editor, upper!, fourth!, next)];
    const texts = textsBetween(upper!, lower!);
    const changed = await Promise.all(
      made.map(({ id }) => world.asking(editor).mutate(editDilemma, { dilemmaId: id, basedOn: 1, texts })),
    );
    expect(changed.map(({ __typename }) => __typename).sort()).toEqual(['Dilemma', 'PairNotDueRefused']);
  });

  it('one of which a value was retired meanwhile cannot be planned', async () => {
    const { id } = await draft(world, editor, upper!, fourth!);
    const basedOn = values.map((one) => one.id);
    await world.asking(editor).mutate(retireValue, { valueId: fourth!.id, basedOn, collisions: [] });
    const refused = await world.asking(editor).mutate(planDilemma, { dilemmaId: id, ...days });
    expect(refused.__typename).toBe('DilemmaValuesRefused');
  });

  it('while the letterbox is closed none can be planned', async () => {
    const { id } = await draft(world, editor, upper!, lower!);
    await world.db.transaction((db) => db.run('UPDATE person SET active = 0 WHERE id <> ?', [editor.uuid]));
    const refused = await world.asking(editor).mutate(planDilemma, { dilemmaId: id, ...days });
    expect(refused.__typename).toBe('ChannelClosedRefused');
  });

  it('one that was taken back is gone for everybody, its days are free, and it cannot be taken back twice', async () => {
    const { id } = await planned(world, editor, upper!, lower!);
    world.clock.set('2026-11-25T12:00:00Z');
    expect((await readOffers(world.app.context)).answers).toHaveLength(1);
    const taken = await world.asking(editor).mutate(withdrawDilemma, { dilemmaId: id });
    expect(taken).toMatchObject({ __typename: 'Dilemma', id });
    expect([await series(), (await readOffers(world.app.context)).answers]).toEqual([[], []]);
    world.clock.reset();
    expect(await textsOf(id)).toBe(null);
    for (const [text, input] of [
      [withdrawDilemma, { dilemmaId: id }],
      [planDilemma, { dilemmaId: id, ...days }],
      [editDilemma, { dilemmaId: id, basedOn: 1, texts: textsBetween(upper!, third!) }],
      [setDilemmaRecognitions, { dilemmaId: id, recognitionIds: [] }],
    ] as const) {
      expect((await world.asking(editor).mutate(text, input)).__typename).toBe('DilemmaNotFoundRefused');
    }
    expect((await planned(world, editor, upper!, lower!)).__typename).toBe('Dilemma');
  });

  it('recognitions are set beside it in their order, up to three, and only those on the wall', async () => {
    const { id } = await draft(world, editor, upper!, lower!);
    const given = (publishedAt?: null) =>
      world.recognition({
        giver: editor,
        receivers: [colleague],
        value: upper!,
        ...(publishedAt === null ? { publishedAt } : {}),
      });
    const [one, two, hidden] = [await given(), await given(), await given(null)];
    const set = (recognitionIds: string[]) =>
      world.asking(editor).mutate(setDilemmaRecognitions, { dilemmaId: id, recognitionIds });
    expect((await set([two.id, one.id])).__typename).toBe('Dilemma');
    expect((await textsOf(id)).recognitions).toEqual([{ id: two.id }, { id: one.id }]);
    expect((await set([one.id, hidden.id])).__typename).toBe('RecognitionNotFoundRefused');
    expect((await textsOf(id)).recognitions).toHaveLength(2);
    for (const wrong of [[one.id, one.id], Array.from({ length: 4 }, (_, index) => `x${index}`)]) {
      const input = { dilemmaId: id, recognitionIds: wrong };
      const { errors } = await world.asking(editor).query(setDilemmaRecognitions, { input });
      expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
    }
    await set([]);
    expect((await textsOf(id)).recognitions).toEqual([]);
  });

  it('pages follow each other in the order in which drafts were written', async () => {
    const ids: string[] = [];
    for (let number = 0; number < 5; number += 1) {
      world.clock.set(`2026-11-18T12:0${number}:00Z`);
      ids.push((await draft(world, editor, upper!, lower!)).id);
    }
    const found: string[] = [];
    let after: string | null = null;
    do {
      const page: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = (
        await world.asking(editor).ok(dilemmaSeries, { first: 2, after })
      ).dilemmaSeries;
      found.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(found).toEqual(ids);
  });

  it('colleagues who are no editors cannot prepare anything, nor read what is prepared', async () => {
    const { id } = await planned(world, editor, upper!, lower!);
    await opened(world);
    const asked: [text: string, variables: object][] = [
      [addDilemma, { input: { texts: textsBetween(upper!, lower!), idempotencyKey: randomUUID() } }],
      [editDilemma, { input: { dilemmaId: id, basedOn: 1, texts: textsBetween(upper!, lower!) } }],
      [planDilemma, { input: { dilemmaId: id, ...days } }],
      [withdrawDilemma, { input: { dilemmaId: id } }],
      [setDilemmaRecognitions, { input: { dilemmaId: id, recognitionIds: [] } }],
      [dilemmaSeries, {}],
      [dilemmaTexts, { id }],
      [dilemmaPairs, {}],
    ];
    for (const [text, variables] of asked) {
      const { errors } = await world.asking(colleague).query(text, variables);
      expect(errors[0].extensions.code).toBe('FORBIDDEN');
    }
  });
});
