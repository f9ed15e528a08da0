import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measures } from '../house/measures.mjs';
import { readSheets, readSources } from '../house/sources.mjs';

const house = { files: readSources(), sheets: readSheets() };

describe('what `npm run house` measures', () => {
  it.each(measures)('$name: at most $most', ({ most, of, list }) => {
    expect(of(house), list?.(house).join('\n')).toBeLessThanOrEqual(most);
  });

  it('is what CONTRIBUTING.md says, with the same bounds', () => {
    const text = readFileSync('CONTRIBUTING.md', 'utf8');
    for (const { name, most } of measures) expect(text).toContain(`| ${name} | ${most} |`);
  });

  it('finds a house that is worse', () => {
    const file = (path: string, said: object = {}) => ({
      ...{ path, text: '', lines: 10, functions: [5], types: [], imports: [] },
      ...said,
    });
    const to = (path: string) => [{ path, isLater: false }];
    const worse = {
      files: [
        file('client/one/a.ts', { imports: to('client/two/b.ts'), lines: 300, functions: [12, 60] }),
        file('client/two/b.ts', { imports: to('client/one/a.ts'), text: 'fetchMore(', types: ['Twice'] }),
        file('client/two/c.ts', { text: 'useMutation(a) fetchMore(', types: ['Twice'] }),
        file('client/two/d.ts', { text: 'client.mutate(' }),
        file('server/blockers/a.ts', { text: "db.dialect === 'mysql'" }),
        file('server/blockers/b.ts', { text: 'INSERT IGNORE INTO' }),
        ...Array.from({ length: 30 }, (_, number) => file(`server/small/${number}.ts`)),
        file('server/large.ts', { imports: Array.from({ length: 30 }, (_, n) => to(`server/small/${n}.ts`)[0]) }),
        file('client/wall/compose/composer.tsx', {
          imports: Array.from({ length: 9 }, (_, n) => to(`client/wall/compose/${n}.ts`)[0]),
        }),
        ...Array.from({ length: 9 }, (_, number) => file(`client/wall/compose/${number}.ts`)),
      ],
      sheets: [{ path: 'client/a.css', text: 'a\n'.repeat(201) }],
    };
    worse.files.push(...Array.from({ length: 60 }, () => file('server/long.ts', { functions: [40] })));
    const met = measures.filter(({ most, of }) => of(worse) <= most).map(({ name }) => name);
    expect(met).toEqual([]);
  });
});
