import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seedDemo } from '../../server/demo/seed-demo.ts';
import { knownDocument } from '../../server/http/documents.ts';
import { sharedFields } from '../../server/manifests.ts';
import { createSchema } from '../../server/schema.ts';
import { databases } from '../support/databases.ts';
import { worldOn } from '../support/world.ts';

const texts = Object.values(JSON.parse(readFileSync('schema/documents.json', 'utf8')) as Record<string, string>);
const documentOf = (name: string) => texts.find((text) => new RegExp(`^query ${name}\\b`).test(text))!;

describe.each(databases)('what the page asks on $name', (database) => {
  const world = worldOn(database);

  it('costs the same statements for the demo as for twice as much', async () => {
    await seedDemo(world.app.context);
    const measured = async (name: string, variables = {}) => {
      const other = await world.another();
      const asking = world.asking('tineke.bakker', other.app);
      // People, values and counts are in memory after this.
      await asking.ok(documentOf('ValueRecognitions'));
      await asking.ok(documentOf(name), variables);
      const before = other.db.statements.count;
      await asking.ok(documentOf(name), variables);
      const statements = other.db.statements.count - before;
      await other.close();
      return statements;
    };
    const all = async () => [
      await measured('PurposePage'),
      await measured('ValueProofs', { newest: 1 }),
      await measured('ValueRecognitions'),
      await measured('Values'),
    ];
    const before = await all();
    // Whether anything has changed, and a kind of annotation each. Then the newest recognitions.
    expect(before).toEqual([3, 1, 1, 0]);
    await world.db.transaction(async (db) => {
      await db.run(
        `INSERT INTO purpose_version (id, number, statement_nl, created_at)
           SELECT CONCAT('x', number), number + 3, statement_nl, created_at FROM purpose_version`,
      );
      await db.run(
        `INSERT INTO indicator_point (indicator_id, month, value)
           SELECT indicator_id, CONCAT('2020', SUBSTR(month, 5)), value FROM indicator_point`,
      );
      await db.run(
        `INSERT INTO indicator_annotation (id, indicator_id, month, text_nl, kind, subject_id, created_at)
           SELECT CONCAT('x', SUBSTR(id, 2)), indicator_id, month, text_nl, kind, NULL, created_at FROM indicator_annotation`,
      );
    });
    expect(await all()).toEqual(before);
  });
});

it.each(['PurposePage', 'ValueProofs', 'ValueRecognitions', 'Values'])('%s is kept for all readers', (name) => {
  expect(knownDocument(documentOf(name), createSchema(), new Set(sharedFields)).shared).toBe(true);
});
