import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { getMetadataArgsStorage } from 'typeorm';
import { describe, expect, it } from 'vitest';
import { capabilities } from '../../server/capabilities.ts';
import type { Capability } from '../../server/kernel/capability.ts';
import { reader } from '../../server/kernel/reader.ts';

/** What every capability stands on; people is the first of them and everybody's. */
const rooms = ['server/kernel', 'server/http', 'server/identity', 'server/people'];
const sources = rooms
  .flatMap((room) => readdirSync(room, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`)
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const later = capabilities.filter(({ name }) => name !== 'people');

/** Types that a capability adds to the schema, and its root fields. */
function graphqlWords({ name }: Capability): { types: string[]; fields: string[] } {
  const { definitions } = parse(readFileSync(`schema/${name}.graphql`, 'utf8'));
  const types = definitions.flatMap((node) =>
    'name' in node && node.name && !/Extension|ScalarType/.test(node.kind) ? [node.name.value] : [],
  );
  const fields = definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_EXTENSION && /^(Query|Mutation|Subscription)$/.test(node.name.value)
      ? (node.fields ?? []).map((field) => field.name.value)
      : [],
  );
  return { types: types.filter((type) => !/^(Query|Mutation|Subscription)$/.test(type) && !isShared(type)), fields };
}

/** A type that the kernel defines is printed with the first capability that uses it, and belongs to none. */
function isShared(type: string): boolean {
  return sources.some(({ path, text }) => path.startsWith('server/kernel/') && text.includes(`export class ${type} `));
}

function tablesOf({ entities }: Capability): string[] {
  const { tables } = getMetadataArgsStorage();
  return tables.flatMap(({ target, name }) => (entities.some((entity) => entity === target) ? [name!] : []));
}

/** Variables of the environment that a capability reads, and its settings. */
function settingWords({ settings }: Capability): string[] {
  const asked = new Set<string>();
  const environment = new Proxy<NodeJS.ProcessEnv>({}, { get: (_, name) => void asked.add(String(name)) });
  const own =
    settings?.(reader(environment, []), { demo: false, doorPort: 4001, publicUrl: 'https://applaus.example' }) ?? {};
  return [...asked, ...Object.values<object>(own).flatMap((values) => Object.keys(values))];
}

/** Nothing is found where there are no words. */
const oneOf = (words: string[]) => `(${words.join('|') || '(?!)'})`;
const isCompound = (word: string) => /[a-z_][A-Z]|_/.test(word);

/**
 * What finds the words of a capability in a text: compound names anywhere, plain ones (`Value`, `delivery`) where they can
 * be nothing else, which is in quotes, after a dot, or, for a table, where SQL names it.
 */
function formsOf(capability: Capability): RegExp[] {
  const { types, fields } = graphqlWords(capability);
  const { name, notices = {}, events = {}, annotations = {} } = capability;
  const tables = tablesOf(capability);
  const settings = settingWords(capability);
  const names = [
    ...Object.keys(notices),
    ...Object.keys(events),
    ...Object.keys(annotations),
    ...[...types, ...fields, ...settings].filter(isCompound),
  ];
  return [
    new RegExp(`\\b${oneOf(names)}\\b`, 'g'),
    new RegExp(`['"]${oneOf([...types, ...fields, ...tables])}['"]`, 'g'),
    new RegExp(`[.]${oneOf(settings)}\\b`, 'g'),
    new RegExp(`\\b(settings[.]${name})\\b`, 'g'),
    new RegExp(`\\b(?:FROM|JOIN|INTO|UPDATE|TABLE)\\s+[\\\\\`]*${oneOf(tables)}\\b`, 'g'),
  ];
}

const forms = later.map((capability) => ({ name: capability.name, forms: formsOf(capability) }));
const wordsIn = (text: string) =>
  forms.flatMap(({ name, forms }) =>
    forms.flatMap((form) => [...text.matchAll(form)].map(([, word]) => `${name}: ${word}`)),
  );

describe('what every capability stands on', () => {
  it('names nothing of the later ones', () => {
    const found = sources
      .map(({ path, text }) => [path, wordsIn(text)] as const)
      .filter(([, words]) => words.length > 0);
    expect(Object.fromEntries(found)).toEqual({});
  });

  it('is read whole, and each later capability has words', () => {
    expect(sources.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['server/kernel/job.ts', 'server/http/page-cache.ts', 'server/people/notice.ts']),
    );
    expect(forms.map(({ name }) => name)).toEqual(expect.arrayContaining(['issuer', 'purpose', 'wall', 'blockers']));
  });

  it.each([
    ['a kind of notice', "if (kind === 'BLOCKER_DUE') return;", ['blockers: BLOCKER_DUE']],
    ['a kind of what happened', "return readable('BLOCKER_REMOVED');", ['blockers: BLOCKER_REMOVED']],
    ['a table', "await db.rows('SELECT id FROM blocker_round WHERE id = ?');", ['blockers: blocker_round']],
    ['a table as a text', "earlierUnderKey(db, 'recognition', 'giver_id');", ['wall: recognition']],
    ['a topic', "events.publish('wallChanged', {});", ['wall: wallChanged']],
    ['a type', 'function show(page: RecognitionConnection): void {}', ['wall: RecognitionConnection']],
    ['a type as a text', "return nodeId('Blocker', row.id);", ['blockers: Blocker']],
    ['a setting', 'const { answerDays } = rules;', ['blockers: answerDays']],
    ['settings of a capability', 'const own = context.settings.issuer;', ['issuer: settings.issuer']],
    ['a plain setting', 'const schedule = own.delivery;', ['blockers: delivery']],
    [
      'a variable of the environment',
      'const value = environment.BLOCKERS_MIN_PEOPLE;',
      ['issuer: BLOCKERS_MIN_PEOPLE'],
    ],
    ['a root field', "const shared = new Set(['purpose']);", ['purpose: purpose']],
  ])('%s in it would be found', (_, line, words) => {
    expect([...new Set(wordsIn(line))]).toEqual([...new Set(words)]);
  });
});
