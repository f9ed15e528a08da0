import { describe, expect, it } from 'vitest';
import { sqlite } from '../support/databases.ts';
import { worldOn } from '../support/world.ts';

describe('documents that ask for too much', () => {
  const world = worldOn(sqlite);
  const nested = (depth: number) => `{ viewer { id ${'manager { '.repeat(depth)} id ${'} '.repeat(depth)} } }`;
  const aliases = (number: number) =>
    `{ viewer { ${Array.from({ length: number }, (_, n) => `a${n}: name`).join(' ')} } }`;
  const bomb = (levels: number, each = 2) => {
    const fragments = Array.from(
      { length: levels },
      (_, n) => `fragment F${n} on Person { ${`...F${n + 1} `.repeat(each)} }`,
    );
    return `{ viewer { ...F0 } } ${fragments.join(' ')} fragment F${levels} on Person { name }`;
  };
  const circle = '{ viewer { ...A } } fragment A on Person { ...B } fragment B on Person { ...A }';
  const introspection = (depth: number) =>
    `{ __schema { types { fields { ${'type { fields { '.repeat(depth)} name ${'} } '.repeat(depth)} } } } }`;
  const wideWall = `{ ${Array.from({ length: 14 }, (_, n) => `w${n}: wall(first: 100) { edges { node { comments(first: 100) { edges { node { id } } } } } }`).join(' ')} }`;

  it.each([
    ['11 levels', nested(11)],
    ['200 levels', nested(200)],
    ['16 aliases', aliases(16)],
    ['300 aliases', aliases(300)],
    ['a bomb of 2^14', bomb(14)],
    ['a bomb of 2^60', bomb(60)],
    ['a bomb of 9^50', bomb(50, 9)],
    ['a circle', circle],
    ['a flood of tokens', `{ viewer { ${'name '.repeat(2_000)} } }`],
    ['a flood of directives', `{ viewer { name ${'@include(if: true) '.repeat(200)} } }`],
    ['a flood of unknown directives', `{ viewer { name ${'@x '.repeat(900)} } }`],
    ['introspection in circles', introspection(20)],
    ['the cost of everything', wideWall],
    ['a deep list as a value', `{ person(id: ${'['.repeat(400)}1${']'.repeat(400)}) { id } }`],
    ['a list of ids without end', `{ viewerMarks(recognitionIds: [${'"x" '.repeat(5_000)}]) { recognitionId } }`],
  ])('%s: refused quickly, by name', async (_, query) => {
    const anna = await world.person();
    const started = performance.now();
    const { status, errors, text } = await world.asking(anna).query(query);
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(status).toBe(400);
    expect(errors[0].extensions.code).toMatch(/^GRAPHQL_(VALIDATION|PARSE)_FAILED$/);
    expect(text).not.toMatch(/INTERNAL|node_modules/);
  });

  it('what the widget asks for is not too much', async () => {
    const anna = await world.person();
    for (const query of [nested(3), aliases(15), bomb(3)])
      expect((await world.asking(anna).query(query)).errors).toBeUndefined();
  });
});
