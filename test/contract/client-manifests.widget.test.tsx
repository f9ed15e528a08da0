import { readdirSync, readFileSync } from 'node:fs';
import type { TypePolicies } from '@apollo/client';
import { isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { capabilities } from '../../client/capabilities.ts';
import { elementsIn } from '../../client/embed/loader-plugins.ts';
import type { Manifest } from '../../client/manifest.ts';
import * as peopleAddresses from '../../client/people/addresses.ts';
import { readSchema } from '../../schema/read-graphql.ts';
import { forYouContents } from '../support/for-you-contents.tsx';

const contents = await forYouContents();
const later = capabilities.filter(({ name }) => name !== 'people');
const own = new Set(Object.values(peopleAddresses).map(({ at }) => at));

/** A type of purpose, and a word of every program as well. */
const common = ['Query', 'Value'];

/** What only a later capability has a word for: its name, its places, its types and its notices. */
const words = new Set(later.flatMap(wordsOf).map(plain));
const kinds = new Set<string>(contents.flatMap((one) => one.kinds));

function wordsOf({ name, addresses = [], cache = {} }: Manifest): string[] {
  const places = addresses.map(({ at }) => at).filter((at) => !own.has(at));
  return [name, ...places, ...Object.keys(cache).filter((type) => !common.includes(type))];
}

/** `ViewerMark`, `viewer-mark` and `VIEWER_MARKS` are one word. */
function plain(name: string): string {
  return name
    .replace(/[^a-z]/gi, '')
    .toLowerCase()
    .replace(/s$/, '');
}

/** The words of later capabilities in a text, whole or as a part of a longer name. */
function foreignWordsIn(text: string): string[] {
  const names = text.match(/[A-Za-z][\w-]*/g) ?? [];
  return names.filter((name) => {
    const pieces = name.split(/[^A-Za-z]|(?<=[a-z])(?=[A-Z])/).map(plain);
    const runs = pieces.flatMap((_, from) => pieces.slice(from).map((_, rest) => pieces.slice(from, from + rest + 1)));
    return kinds.has(name) || runs.some((run) => words.has(run.join('')));
  });
}

function sourcesIn(folder: string, recursive: boolean): string[] {
  return readdirSync(folder, { recursive, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|css|graphql)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`);
}

test('what every capability stands on has no word of a later one', () => {
  const shell = sourcesIn('client', false).filter((path) => !/client\/(registry|graphql)\.ts$/.test(path));
  const rooms = ['ui', 'apollo', 'transport', 'embed', 'people'].flatMap((room) => sourcesIn(`client/${room}`, true));
  // What the generated documents spread is for later capabilities to say.
  const written = [...shell, ...rooms].filter((path) => !path.endsWith('/documents.ts'));
  const found = written.flatMap((path) => foreignWordsIn(readFileSync(path, 'utf8')).map((word) => `${path}: ${word}`));
  expect(found).toEqual([]);
});

test('a word of a later capability is found however it is written', () => {
  for (const planted of ["kind === 'BLOCKER_DUE'", 'blockerId', '<applaus-wall>', 'readViewerMarks', 'a-wall']) {
    expect(foreignWordsIn(planted), planted).not.toEqual([]);
  }
  expect(foreignWordsIn('wallet, person, viewer')).toEqual([]);
});

test('every notice of the contract is drawn by one capability', () => {
  const kinds = readSchema('.').getType('NoticeKind');
  const names = 'getValues' in kinds! ? kinds.getValues().map(({ name }) => name) : [];
  expect(contents.flatMap((one) => one.kinds).sort()).toEqual([...names].sort());
});

test('an address belongs to one capability, and a tab begins at one', () => {
  const all = capabilities.flatMap(({ addresses = [] }) => addresses.map(({ at }) => at));
  expect(new Set(all).size).toBe(all.length);
  for (const { name, tab } of capabilities) if (tab) expect(all).toContain(name);
});

test('the build reads from the manifests which elements there are', () => {
  const source = (name: string) => {
    const path = readdirSync(`client/${name}`).find((file) => file.startsWith('manifest.'));
    return readFileSync(`client/${name}/${path}`, 'utf8');
  };
  const wanted = capabilities.filter(({ element }) => element).map(({ name }) => name);
  expect(elementsIn(readFileSync('client/registry.ts', 'utf8'), source)).toEqual(wanted);
});

/** Types and fields in cache policies that the contract does not have. */
function unknownIn(cache: TypePolicies): string[] {
  return Object.entries(cache).flatMap(([name, { fields = {}, keyFields = [] }]) => {
    const type = readSchema('.').getType(name);
    if (!isObjectType(type)) return [name];
    const named = [...Object.keys(fields), ...(Array.isArray(keyFields) ? keyFields.map(String) : [])];
    return named.filter((field) => !(field in type.getFields())).map((field) => `${name}.${field}`);
  });
}

test('what the cache is told of is in the contract', () => {
  expect(
    capabilities.flatMap(({ cache = {} }) => unknownIn(typeof cache === 'function' ? cache('nl') : cache)),
  ).toEqual([]);
  const planted = { Tale: {}, Person: { keyFields: ['number'], fields: { nickname: { merge: false } } } };
  expect(unknownIn(planted)).toEqual(['Tale', 'Person.nickname', 'Person.number']);
});
