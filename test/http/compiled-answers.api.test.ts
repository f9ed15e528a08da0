import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seedDemo } from '../../server/demo/seed-demo.ts';
import { knownDocument } from '../../server/http/documents.ts';
import { sharedFields } from '../../server/manifests.ts';
import { createSchema } from '../../server/schema.ts';
import { databases } from '../support/databases.ts';
import { worldOn } from '../support/world.ts';

const texts = Object.values(JSON.parse(readFileSync('schema/documents.json', 'utf8')) as Record<string, string>);
const schema = createSchema();
const shared = new Set(sharedFields);
const pages = texts
  .map((text) => ({ text, known: knownDocument(text, schema, shared) }))
  .filter(({ known }) => known.shared && known.operation === 'query');
const idOf = (text: string) => createHash('sha256').update(text).digest('hex');

describe.each(databases)('pages that are the same for all, over the demo on $name', (database) => {
  const documents = new Map(pages.map(({ text, known }) => [idOf(text), known]));
  const world = worldOn(database, { options: { documents } });

  it('are there', () => {
    expect(pages.map(({ known }) => known.name)).toEqual(expect.arrayContaining(['Wall', 'Blockers', 'Pyramid']));
  });

  it.each(pages.map(({ text, known }) => [known.name, text]))(
    '%s answers the same compiled as not',
    async (_, text) => {
      await seedDemo(world.app.context);
      const reader = await world.person();
      const variables = { first: 50, newest: 10 };
      // Answers are compiled without looking at each text and number again: here somebody looks.
      const plain = await world.asking(reader).send({ query: text, variables });
      expect(plain.errors).toBeUndefined();
      for (let time = 0; time < 3; time += 1) {
        const headers = { 'cache-control': 'no-cache' };
        const compiled = await world.asking(reader).send({ documentId: idOf(text), variables }, { headers });
        expect(JSON.stringify(compiled.data)).toBe(JSON.stringify(plain.data));
      }
    },
  );
});
