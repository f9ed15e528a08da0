import { readdirSync, readFileSync } from 'node:fs';
import { getMetadataArgsStorage } from 'typeorm';
import { describe, expect, it } from 'vitest';
import { letterboxBlueprint } from '../../server/letterbox/blueprint.ts';

const sources = readdirSync('server', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => `${entry.parentPath}/${entry.name}`)
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** Ways to ask for the dialect: a comparison, a switch or a lookup by it. */
const asksForDialect = [
  /\bdialect\)?\s*[!=]==?/i,
  /(^|[^\w.])['"`](mysql|mariadb|sqlite|better-sqlite3)['"`]\s*[!=]==?/,
  /[!=]==?\s*['"`](mysql|mariadb|sqlite|better-sqlite3)['"`]/,
  /\bswitch\s*\([^)]*dialect/i,
  /\[[\w.]*dialect\]/i,
];
const compares = (text: string) => asksForDialect.some((form) => form.test(text));

describe('the dialect of SQL', () => {
  it('is asked for in one file', () => {
    const asking = sources.filter(({ text }) => compares(text)).map(({ path }) => path);
    expect(asking).toEqual(['server/kernel/sql.ts']);
  });

  it('is branched by in the kernel alone: rooms use named pieces', () => {
    const branching = sources.filter(({ text }) => /\bbyDialect\b/.test(text)).map(({ path }) => path);
    expect(branching.filter((path) => !path.startsWith('server/kernel/'))).toEqual([]);
  });

  it.each([
    "const lock = db.dialect === 'mysql' ? ' FOR UPDATE' : '';",
    "if ('sqlite' !== dialect) return;",
    "if (runner.connection.options.type !== 'better-sqlite3') return;",
    "const { dialect: kind } = db; if (kind === 'mysql') return;",
    'switch (context.db.dialect) {',
    'const word = words[db.dialect];',
  ])('a planted question is found: %s', (line) => expect(compares(line)).toBe(true));
});

const letterboxTables = getMetadataArgsStorage()
  .tables.filter(({ target }) => (letterboxBlueprint.entities as unknown[]).includes(target))
  .map(({ name }) => name!);

/** A table as SQL names it, or as a text of its own that may become a part of a statement. */
const namesTable = (text: string) =>
  letterboxTables.filter((table) =>
    new RegExp(
      `\\b(FROM|JOIN|INTO|UPDATE|TABLE)\\s+[\\\\\`]*${table}\\b|insertIgnore\\([^)]*\\)[}\\s'"+]*${table}\\b|['"\`]${table}['"\`]`,
      'i',
    ).test(text),
  );

describe('the tables of the letterbox', () => {
  it('are those of its entities', () => {
    expect(letterboxTables).toHaveLength(letterboxBlueprint.entities.length);
    expect(letterboxTables).toEqual(expect.arrayContaining(['delivery', 'letter_item', 'nullifier', 'sealed_answer']));
  });

  it('are named by no other room', () => {
    const others = sources.filter(({ path }) => !path.startsWith('server/letterbox/'));
    expect(others.filter(({ text }) => namesTable(text).length > 0).map(({ path }) => path)).toEqual([]);
  });

  it('their names are found where the letterbox itself uses them', () => {
    const own = sources.filter(({ path }) => path.startsWith('server/letterbox/'));
    expect(new Set(own.flatMap(({ text }) => namesTable(text)))).toEqual(new Set(letterboxTables));
  });

  it.each([
    "await db.rows('SELECT day FROM delivery WHERE applied = 0');",
    "const sql = 'SELECT 1 FROM blocker b JOIN sealed_answer a ON a.thread_id = b.thread_id';",
    "await insertInto(db, 'answer_turn', turns);",
    "await db.run(insertIgnore(db.dialect) + ' delivery (batch) VALUES (?)', [1]);",
    'await db.run(`UPDATE \\`delivery\\` SET applied = 1`);',
  ])('a planted statement is found: %s', (line) => expect(namesTable(line)).toHaveLength(1));
});
