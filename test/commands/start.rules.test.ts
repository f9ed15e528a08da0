import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

describe('what npm runs', () => {
  let top: string;
  const put = (path: string, content: string) => {
    mkdirSync(join(top, path, '..'), { recursive: true });
    writeFileSync(join(top, path), content);
  };
  const run = () => spawnSync(process.execPath, ['server/start.mjs', 'migrate'], { cwd: top, encoding: 'utf8' });
  beforeAll(() => {
    top = mkdtempSync(join(tmpdir(), 'applaus-start-'));
    put('package.json', '{"type":"module","scripts":{"build:server":"node -e 0"}}');
    mkdirSync(join(top, 'server'));
    copyFileSync('server/start.mjs', join(top, 'server/start.mjs'));
  });
  afterAll(() => rmSync(top, { recursive: true, force: true }));

  it('says what is missing where nothing is built and nothing can build it', () => {
    const { status, stderr } = run();
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^Applaus is not built.*npm ci --include=dev.*\n$/)]);
  });

  it('builds nothing where there are no sources, as in what `npm pack` makes', () => {
    put('node_modules/vite/package.json', '{}');
    put('dist/server/commands/migrate.js', 'console.log("migrated")');
    const { stdout, stderr } = run();
    expect([stdout, stderr]).toEqual(['migrated\n', '']);
  });

  it('builds once where the sources are newer, also when the compiler finds nothing new in them', () => {
    put('tsconfig.server.json', '{}');
    put('dist/server.tsbuildinfo', '{}');
    utimesSync(join(top, 'dist/server.tsbuildinfo'), new Date(0), new Date(0));
    const first = run();
    expect([first.stdout, first.stderr]).toEqual(['migrated\n', 'Building (build:server) …\n']);
    const second = run();
    expect([second.stdout, second.stderr]).toEqual(['migrated\n', '']);
  });
});
