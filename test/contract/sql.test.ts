import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

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
