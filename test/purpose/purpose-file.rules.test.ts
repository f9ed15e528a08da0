import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BadPurposeFile } from '../../server/purpose/file/bad-purpose-file.ts';
import { readPurposeFile } from '../../server/purpose/file/purpose-file.ts';

const problemsOf = (source: string) => {
  try {
    readPurposeFile(source);
  } catch (error) {
    if (error instanceof BadPurposeFile) return error.problems.map(({ line, message }) => `${line}: ${message}`);
    throw error;
  }
  return [];
};
const value = 'values:\n  - name: { nl: Veilig, en: Safe }\n    meaning: { nl: Niemand valt., en: Nobody falls. }\n';

describe('a file of values', () => {
  it('the start set has six values in two languages, each with behaviours', () => {
    const { values } = readPurposeFile(readFileSync('docs/purpose.example.yaml', 'utf8'));
    expect(values).toHaveLength(6);
    for (const { key, name, meaning, behaviours } of values) {
      const texts = [
        key,
        name.nl,
        name.en,
        meaning.nl,
        meaning.en,
        ...behaviours.flatMap(({ text }) => [text.nl, text.en]),
      ];
      expect(texts.every((text) => text)).toBe(true);
      expect(behaviours.length).toBeGreaterThanOrEqual(3);
    }
  });

  it('the start set says what the organisation is for, and what to do at each clash', () => {
    const { purpose, values } = readPurposeFile(readFileSync('docs/purpose.example.yaml', 'utf8'));
    expect(purpose?.explanation?.nl?.split('\n\n')).toHaveLength(2);
    expect(values.map(({ collision }) => collision !== null)).toEqual([true, true, true, true, true, false]);
    const texts = values.flatMap(({ collision }) => (collision ? [collision.text.nl, collision.text.en] : []));
    expect(texts.every((text) => text !== null)).toBe(true);
  });

  it('the file that the guide for editors shows is right', () => {
    const [, shown] = /```yaml\n([^`]+)```/.exec(readFileSync('docs/purpose.md', 'utf8'))!;
    expect(readPurposeFile(shown!)).toMatchObject({
      purpose: { statement: { en: 'Whoever crosses, arrives.' }, colleagues: 148, customers: 12 },
      values: [{ key: 'safe', collision: { text: { nl: null } }, behaviours: [{ key: 'stop' }] }],
    });
  });

  it('a purpose alone is enough, and paragraphs stay', () => {
    const { purpose, values } = readPurposeFile(
      'purpose:\n  statement: { nl: Zo. }\n  explanation: { nl: "A\\n\\nB" }\n',
    );
    expect([purpose, values]).toMatchObject([
      { statement: { nl: 'Zo.', en: null }, explanation: { nl: 'A\n\nB' }, reason: undefined, colleagues: undefined },
      [],
    ]);
  });

  it('YAML and JSON are read alike, with a byte order mark and Windows line ends too', () => {
    const [fromYaml] = readPurposeFile(`\uFEFF${value.replaceAll('\n', '\r\n')}`).values;
    const json = {
      values: [{ name: { nl: 'Veilig', en: 'Safe' }, meaning: { nl: 'Niemand valt.', en: 'Nobody falls.' } }],
    };
    const [fromJson] = readPurposeFile(JSON.stringify(json, null, '\t')).values;
    expect(fromYaml).toMatchObject({ name: json.values[0]!.name, meaning: json.values[0]!.meaning, behaviours: [] });
    expect({ ...fromJson, line: 0 }).toEqual({ ...fromYaml, line: 0 });
  });

  it('a value may be in one language', () => {
    expect(readPurposeFile('values: [{ name: { nl: Snel }, meaning: { nl: Vandaag. } }]').values).toMatchObject([
      { name: { nl: 'Snel', en: null } },
    ]);
  });

  it.each([
    ['no YAML', 'values:\n  - name: "open\n', /^\d: Missing closing "quote/],
    ['nothing', '', /^1: the file must have "purpose", "values"/],
    ['no values', 'values: []', /^1: there are no "values"\.$/],
    ['a list instead', '- a\n', /^1: the file must have "purpose", "values"/],
    [
      'a misspelt word',
      `${value}    behaviors: []\n`,
      /^4: "behaviors" is not known here; a value has key, name, meaning, collision/,
    ],
    ['no name', 'values:\n  - meaning: { nl: A., en: A. }\n', /^2: "name" is missing/],
    [
      'a plain text as a name',
      'values:\n  - name: Veilig\n    meaning: { nl: A }\n',
      /^2: "name" must have "nl", "en"\.$/,
    ],
    ['a number as a name', 'values:\n  - name: { nl: 42 }\n    meaning: { nl: A }\n', /^2: a name is text/],
    [
      'a name too long',
      value.replace('Safe', 'S'.repeat(81)),
      /^2: a name has at most 80 characters; this one has 1 too many/,
    ],
    [
      'a meaning without its name',
      value.replace(', en: Safe', ''),
      /^2: this value has a meaning in "en", and no name\.$/,
    ],
    [
      'an empty behaviour',
      `${value}    behaviours:\n      - { nl: '' }\n`,
      /^5: a text is needed in "nl", "en" or both\.$/,
    ],
    [
      'two of the same name',
      value + value.slice(value.indexOf('  -')),
      /^4: two values are the same; the other is on line 2\.$/,
    ],
    [
      'a behaviour twice',
      `${value}    behaviours: [{ nl: Groet },\n      { nl: groet }]\n`,
      /^5: two behaviours of one value/,
    ],
    ['a purpose without its sentence', 'purpose: { reason: { nl: Zo. } }', /^1: "statement" is missing/],
    [
      'a count in words',
      'purpose:\n  statement: { nl: Zo. }\n  colleagues: many\n',
      /^3: "colleagues" is a whole number/,
    ],
    [
      'a control character',
      'purpose: { statement: { nl: "Zo\\u0007" } }',
      /^1: this statement holds a control character/,
    ],
    [
      'a statement too long',
      `purpose: { statement: { nl: ${'x'.repeat(2_001)} } }`,
      /^1: a statement has at most 2000 characters; this one has 1 too many/,
    ],
    ['a time that is none', `exported: yesterday\n${value}`, /^1: "exported" is the time of an export/],
  ])('%s is refused with its line', (_, source, said) => {
    expect(problemsOf(source)).toEqual(expect.arrayContaining([expect.stringMatching(said)]));
  });

  it('everything that is wrong is named at once', () => {
    expect(
      problemsOf('values:\n  - name: { nl: 1 }\n    meaning: { nl: A, de: B }\n  - nom: x\n').length,
    ).toBeGreaterThan(3);
  });
});
