import { beforeEach, describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import { describeIndicator, description, setPoints } from '../support/indicator.ts';
import { type World, worldOn } from '../support/world.ts';

const importPoints = `mutation ($input: ImportIndicatorPointsInput!) { importIndicatorPoints(input: $input) { __typename
  ... on IndicatorImport { isDone emptyLineCount lines { line month value before change }
    indicator { version points { month value } } }
  ... on IndicatorFileRefused { problemCount problems { line message } lines { month change } }
  ... on IndicatorChangedRefused { current { version } } ... on Refusal { message } } }`;
const points = '{ purpose { indicator { version points { month value } } } }';
const dutch = { headers: { 'accept-language': 'nl' } };

describe.each(databases)('figures out of a sheet on $name', (database) => {
  const world: World = worldOn(database);
  let editor: ReturnType<World['asking']>;
  const stored = async () => (await editor.ok(points)).purpose.indicator;
  beforeEach(async () => {
    editor = world.asking(await world.person({ roles: ['editor'] }));
  });
  const described = async () => {
    await editor.mutate(describeIndicator, description);
    await editor.mutate(setPoints, { basedOn: 1, points: [{ month: '2026-08', value: 7 }] });
  };
  const file = 'Maand;Tevredenheid\r\naug-26;7,0\r\nsep-26;7,9\r\nokt-26;8,1\r\nnov-26;\r\n';

  it('a dry run says what each line changes and changes nothing; then the same file is taken over whole', async () => {
    await described();
    await editor.mutate(setPoints, { basedOn: 2, points: [{ month: '2026-09', value: 7.5 }] });
    const changes = [
      { line: 2, month: '2026-08', value: 7, before: 7, change: 'UNCHANGED' },
      { line: 3, month: '2026-09', value: 7.9, before: 7.5, change: 'CHANGED' },
      { line: 4, month: '2026-10', value: 8.1, before: null, change: 'NEW' },
    ];
    const tried = await editor.mutate(importPoints, { basedOn: 1, text: file, dryRun: true });
    expect(tried).toMatchObject({ isDone: false, emptyLineCount: 1, lines: changes, indicator: { version: 3 } });
    expect(await stored()).toMatchObject({ version: 3, points: [{ value: 7 }, { value: 7.5 }] });
    const done = await editor.mutate(importPoints, { basedOn: tried.indicator.version, text: file });
    expect(done).toMatchObject({ isDone: true, emptyLineCount: 1, lines: changes });
    expect(await stored()).toEqual({
      version: 4,
      points: [
        { month: '2026-08', value: 7 },
        { month: '2026-09', value: 7.9 },
        { month: '2026-10', value: 8.1 },
      ],
    });
  });

  it('bytes of a file are read in the encoding they are in', async () => {
    await described();
    const bytes = Buffer.from(`\uFEFF${file.replaceAll(';', '\t')}`, 'utf16le').toString('base64');
    const done = await editor.mutate(importPoints, { basedOn: 2, file: bytes });
    expect(done.indicator.points).toHaveLength(3);
  });

  it('with a bad line nothing is taken over, and every bad line is named in the language of the reader', async () => {
    await described();
    const bad = 'Maand;Cijfer\n2026-09;8\n2026-12;8\n2026-10;<b>8</b>\n';
    const refused = await editor.mutate(importPoints, { basedOn: 2, text: bad });
    expect(refused).toMatchObject({
      __typename: 'IndicatorFileRefused',
      problems: [
        { line: 3, message: '2026-12 has not begun yet.' },
        { line: 4, message: '"<b>8</b>" is no number, or can be read in two ways. Write 8.1 or 1234.' },
      ],
      lines: [{ month: '2026-09', change: 'NEW' }],
    });
    const inDutch = await editor.query(importPoints, { input: { basedOn: 2, text: bad, dryRun: true } }, dutch);
    expect(inDutch.data.importIndicatorPoints).toMatchObject({
      message: 'Er is niets overgenomen, want niet alle regels kloppen.',
      problems: [{ message: '2026-12 moet nog beginnen.' }, {}],
    });
    expect(await stored()).toMatchObject({ version: 2, points: [{ month: '2026-08' }] });
  });

  it('of many bad lines the first fifty are named, and a file that is too large is not read', async () => {
    await described();
    const many = `Maand;Cijfer\n${'ooit;veel\n'.repeat(80)}`;
    const refused = await editor.mutate(importPoints, { basedOn: 2, text: many });
    expect([refused.problemCount, refused.problems.length]).toEqual([80, 50]);
    const large = await editor.mutate(importPoints, { basedOn: 2, text: 'x'.repeat(60_001) });
    expect(large.problems).toEqual([{ line: 1, message: 'This file is too large: at most 60 kB.' }]);
    const bytes = Buffer.from('x'.repeat(60_001)).toString('base64');
    expect((await editor.mutate(importPoints, { basedOn: 2, file: bytes })).problems).toEqual(large.problems);
  });

  it('an editor who began with an older version overwrites nothing', async () => {
    await described();
    const other = world.asking(await world.person({ roles: ['editor'] }));
    const replies = await Promise.all([
      editor.mutate(importPoints, { basedOn: 2, text: '2026-09;8' }),
      other.mutate(importPoints, { basedOn: 2, text: '2026-09;9' }),
    ]);
    const names = replies.map(({ __typename }) => __typename).sort();
    expect(names).toEqual(['IndicatorChangedRefused', 'IndicatorImport']);
    expect(replies.find(({ current }) => current).current).toEqual({ version: 3 });
  });

  it('is refused before the indicator is described, beyond 600 months, and without anything to read', async () => {
    const one = { basedOn: 0, text: '2026-10;8' };
    expect((await editor.mutate(importPoints, one)).__typename).toBe('IndicatorMissingRefused');
    await described();
    const month = (n: number) => `${1970 + Math.floor(n / 12)}-${(n % 12) + 1}`;
    const all = Array.from({ length: 600 }, (_, n) => `${month(n)};${n}`).join('\n');
    for (const dryRun of [true, false]) {
      const refused = await editor.mutate(importPoints, { basedOn: 2, text: all, dryRun });
      expect(refused.__typename).toBe('TooManyMonthsRefused');
    }
    for (const input of [{}, { text: '' }, { text: '2026-10;8', file: 'MjAyNi0xMDs4' }]) {
      const { errors } = await editor.query(importPoints, { input: { basedOn: 2, ...input } });
      expect(errors[0].extensions.fields).toEqual([{ path: 'text', message: 'Choose a file or paste a text.' }]);
    }
  });

  it('is for editors alone', async () => {
    const reader = world.asking(await world.person({}));
    const { errors } = await reader.query(importPoints, { input: { basedOn: 1, text: '2026-10;8' } });
    expect(errors[0].extensions.code).toBe('FORBIDDEN');
  });
});
