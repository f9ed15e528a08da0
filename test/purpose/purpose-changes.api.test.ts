import { describe, expect, it } from 'vitest';
import { write } from '../../server/kernel/write.ts';
import type { ChangePayloads, PurposeChangeKind } from '../../server/purpose/changes/change-payloads.ts';
import { recordChange } from '../../server/purpose/changes/record-change.ts';
import { databases } from '../support/databases.ts';
import { worldOn } from '../support/world.ts';

const changes = `query ($first: Int, $after: String) { purposeChanges(first: $first, after: $after) {
  edges { node { id at author { name } sentence } } pageInfo { hasNextPage endCursor } } }`;
const node = 'query ($id: ID!) { node(id: $id) { id ... on PurposeChange { sentence } } }';

const named = (name: string) => ({ id: name, nameNl: name, nameEn: `${name} (en)` });
const [safe, kind, quick] = [named('Veilig'), named('Hartelijk'), named('Vlot')];
const order = (...values: (typeof safe)[]) => ({ values });
const clash = (textNl: string) => ({ upper: safe, lower: kind, textNl, textEn: null });
const version = (number: number, statementNl: string) => ({ number, statementNl, statementEn: null });
const wording = (meaningNl: string, nameNl = 'Veilig') => ({
  ...{ nameNl, nameEn: null, meaningNl, meaningEn: null, behaviours: [] },
});
const points = (...values: [month: string, value: number][]) => ({
  points: values.map(([month, value]) => ({ month, value })),
});

type Sentence<Kind extends PurposeChangeKind = PurposeChangeKind> = [
  kind: Kind,
  before: ChangePayloads[Kind] | null,
  after: ChangePayloads[Kind] | null,
  dutch: string,
  english: string,
];
const sentence = <Kind extends PurposeChangeKind>(...said: Sentence<Kind>) => said as Sentence;

const sentences: Sentence[] = [
  sentence(
    ...(['purpose-rewritten', null, version(1, 'Iedereen komt aan.')] as const),
    'Sanne schreef op waarvoor we er zijn: “Iedereen komt aan.”',
    'Sanne wrote down what we are for: “Iedereen komt aan.”',
  ),
  sentence(
    ...(['purpose-rewritten', version(1, 'A.'), version(2, 'lang '.repeat(80))] as const),
    `Sanne schreef versie 2: “${'lang '.repeat(28).trim()}…”`,
    `Sanne wrote version 2: “${'lang '.repeat(28).trim()}…”`,
  ),
  sentence(
    ...(['value-added', null, { ...safe, rank: 1 }] as const),
    'Sanne voegde de waarde “Veilig” toe.',
    'Sanne added the value “Veilig (en)”.',
  ),
  sentence(
    ...(['value-edited', wording('Zo.'), wording('Zus.')] as const),
    'Sanne paste de waarde “Veilig” aan: wat die betekent.',
    'Sanne changed the value “Veilig”: what it means.',
  ),
  sentence(
    ...(['value-edited', wording('Zo.'), wording('Zo.', 'Zeker')] as const),
    'Sanne noemde de waarde “Veilig” voortaan “Zeker”.',
    'Sanne renamed the value “Veilig” to “Zeker”.',
  ),
  sentence(
    'value-edited',
    wording('Zo.'),
    { ...wording('Zus.'), behaviours: [{ textNl: 'Stopt.', textEn: null }] },
    'Sanne paste de waarde “Veilig” aan: wat die betekent en hoe je die ziet.',
    'Sanne changed the value “Veilig”: what it means and how it shows.',
  ),
  sentence(
    ...(['value-retired', { ...kind, rank: 2 }, null] as const),
    'Sanne nam afscheid van de waarde “Hartelijk”.',
    'Sanne retired the value “Hartelijk (en)”.',
  ),
  sentence(
    ...(['value-restored', null, { ...kind, rank: 2 }] as const),
    'Sanne zette de waarde “Hartelijk” terug.',
    'Sanne brought the value “Hartelijk (en)” back.',
  ),
  sentence(
    ...(['values-ordered', order(kind, safe, quick), order(safe, kind, quick)] as const),
    'Sanne zette “Veilig” boven “Hartelijk”.',
    'Sanne put “Veilig (en)” above “Hartelijk (en)”.',
  ),
  sentence(
    ...(['values-ordered', order(safe, kind, quick), order(kind, quick, safe)] as const),
    'Sanne zette “Veilig” onder “Vlot”.',
    'Sanne put “Veilig (en)” below “Vlot (en)”.',
  ),
  sentence(
    ...(['values-ordered', order(safe, kind, quick), order(quick, kind, safe)] as const),
    'Sanne zette de waarden in een andere volgorde: “Vlot”, “Hartelijk”, “Veilig”.',
    'Sanne put the values in another order: “Vlot (en)”, “Hartelijk (en)”, “Veilig (en)”.',
  ),
  sentence(
    ...(['collision-described', null, clash('Eerst het gas.')] as const),
    'Sanne schreef op wat je doet als “Veilig” en “Hartelijk” botsen.',
    'Sanne wrote down what to do when “Veilig (en)” and “Hartelijk (en)” clash.',
  ),
  sentence(
    ...(['collision-described', clash('Eerst het gas.'), clash('Het gas.')] as const),
    'Sanne herschreef wat je doet als “Veilig” en “Hartelijk” botsen.',
    'Sanne rewrote what to do when “Veilig (en)” and “Hartelijk (en)” clash.',
  ),
  sentence(
    ...(['indicator-described', null, named('Rapportcijfer')] as const),
    'Sanne koos het klantcijfer “Rapportcijfer”.',
    'Sanne chose the customer figure “Rapportcijfer (en)”.',
  ),
  sentence(
    ...(['indicator-filled', points(), points(['2026-10', 7.4])] as const),
    'Sanne vulde het klantcijfer van oktober 2026 in: 7,4.',
    'Sanne filled in the customer figure of October 2026: 7.4.',
  ),
  sentence(
    ...(['indicator-filled', points(['2026-10', 7.4]), points(['2026-10', 7.6])] as const),
    'Sanne veranderde het klantcijfer van oktober 2026 van 7,4 in 7,6.',
    'Sanne changed the customer figure of October 2026 from 7.4 to 7.6.',
  ),
  sentence(
    ...(['indicator-filled', points(['2026-10', 7.4]), points()] as const),
    'Sanne haalde het klantcijfer van oktober 2026 weg.',
    'Sanne took the customer figure of October 2026 away.',
  ),
  sentence(
    ...(['indicator-filled', points(), points(['2026-10', 7], ['2026-08', 6], ['2026-09', 8])] as const),
    'Sanne vulde 3 maanden van het klantcijfer in, van augustus 2026 tot en met oktober 2026.',
    'Sanne filled in 3 months of the customer figure, from August 2026 to October 2026.',
  ),
  sentence(
    ...(['annotation-added', null, { month: '2026-10', textNl: 'Nieuwe boot', textEn: null }] as const),
    'Sanne schreef bij oktober 2026: “Nieuwe boot”',
    'Sanne wrote beside October 2026: “Nieuwe boot”',
  ),
  sentence(
    ...(['annotation-removed', { month: '2026-10', textNl: 'Nieuwe boot', textEn: null }, null] as const),
    'Sanne haalde weg wat er bij oktober 2026 stond: “Nieuwe boot”',
    'Sanne took away what stood beside October 2026: “Nieuwe boot”',
  ),
];

describe.each(databases)('what changed on the page on $name', (database) => {
  const world = worldOn(database);
  const editor = () => world.person({ name: 'Sanne', roles: ['editor'] });
  const record = (kind: PurposeChangeKind, before: object | null, after: object | null, authorId: string | null) =>
    write(world.app.context, (db) => {
      world.clock.advance({ seconds: 1 });
      const change = { kind, before, after, authorId, subjectId: null, now: world.clock.now() };
      return recordChange(db, change as Parameters<typeof recordChange>[1]);
    });
  const read = async (asker: { userName: string }, language: string, variables: object = {}) => {
    const reply = await world.asking(asker).query(changes, variables, { headers: { 'accept-language': language } });
    expect(reply.errors).toBeUndefined();
    return reply.data.purposeChanges;
  };

  it('every kind of change is a sentence in both languages', async () => {
    const sanne = await editor();
    for (const [kind, before, after] of sentences) await record(kind, before, after, sanne.uuid);
    for (const [language, place] of [
      ['nl', 3],
      ['en', 4],
    ] as const) {
      const { edges } = await read(sanne, language, { first: 100 });
      expect(edges.map((edge: { node: { sentence: string } }) => edge.node.sentence).reverse()).toEqual(
        sentences.map((said) => said[place]),
      );
    }
  });

  it('they come newest first, page after page, with who and when', async () => {
    const sanne = await editor();
    for (const number of [1, 2, 3]) await record('purpose-rewritten', null, version(number, `${number}`), sanne.uuid);
    const first = await read(sanne, 'nl', { first: 2 });
    expect(first.edges).toMatchObject([{ node: { author: { name: 'Sanne' } } }, { node: {} }]);
    expect(first.edges[0].node.at > first.edges[1].node.at).toBe(true);
    const second = await read(sanne, 'nl', { first: 2, after: first.pageInfo.endCursor });
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage, second.edges.length]).toEqual([true, false, 1]);
    expect(second.edges[0].node.sentence).toContain('“1”');
  });

  it('what a file changed has no author, and neither has what somebody changed who has left', async () => {
    const sanne = await editor();
    await record('value-added', null, { ...safe, rank: 1 }, null);
    await record('value-added', null, { ...safe, rank: 1 }, '00000000-0000-7000-8000-000000000000');
    await record('file-imported', null, { purpose: true, values: [], collisions: [] }, null);
    const { edges } = await read(sanne, 'nl');
    expect(edges.map(({ node }: { node: { author: null; sentence: string } }) => [node.author, node.sentence])).toEqual(
      [
        [null, 'Er is een bestand ingelezen. Wat daardoor veranderde, staat in eigen regels.'],
        [null, 'Iemand die hier weg is voegde de waarde “Veilig” toe.'],
        [null, 'Een ingelezen bestand voegde de waarde “Veilig” toe.'],
      ],
    );
  });

  it('they are for editors alone, also one by one', async () => {
    const sanne = await editor();
    await record('value-added', null, { ...safe, rank: 1 }, sanne.uuid);
    const { edges } = await read(sanne, 'nl');
    const { id } = edges[0].node;
    const reader = world.asking(await world.person());
    expect((await reader.query(changes)).errors[0].extensions.code).toBe('FORBIDDEN');
    expect((await reader.query(node, { id })).data.node).toBeNull();
    expect((await world.asking(sanne).query(node, { id })).data.node.sentence).toContain('Veilig');
  });
});
