import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type DocumentNode, print } from 'graphql';
import { expect, test } from 'vitest';
import * as client from '../../client/graphql.ts';
import { clientFiles } from '../../schema/client-files.ts';

/** Those that load with the screens beside them. */
const later = import.meta.glob<object>('../../client/**/documents.ts', { eager: true });
const documents = JSON.parse(readFileSync('schema/documents.json', 'utf8')) as Record<string, string>;
const released = JSON.parse(readFileSync('schema/released.json', 'utf8')) as Record<string, string[]>;

test('the widget’s generated files are fresh', async () => {
  for (const [path, text] of Object.entries(await clientFiles('.'))) {
    expect(readFileSync(path, 'utf8'), `${path}: run npm run schema`).toBe(text);
  }
});

test('every document is known by the SHA-256 of its text', () => {
  for (const [id, text] of Object.entries(documents)) {
    expect(createHash('sha256').update(text).digest('hex')).toBe(id);
  }
});

test('no released document has been dropped', () => {
  expect(Object.keys(documents)).toEqual(expect.arrayContaining(Object.values(released).flat()));
});

test('the documents in the browser are the ones the server knows', () => {
  const places = [client, ...Object.values(later)].flatMap((place) => Object.entries(place));
  const built = places.filter(([name]) => name.endsWith('Document')) as [string, DocumentNode][];
  expect(built.length).toBe(Object.keys(client.documentIds).length);
  for (const [name, document] of built) {
    expect(print(document)).toBe(documents[client.documentIds[name.replace(/Document$/, '')]!]);
  }
});
