import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

const recipe = 'test/contract/recipe';
const rooms = ['server', 'client', 'schema', 'migrations', 'test'];
const settings = readdirSync('.').filter((name) =>
  /^tsconfig.*json$|config\.ts$|^(package|biome)\.json$|^\.dependency-cruiser\.cjs$/.test(name),
);

/** The files of a throw-away capability, and where each belongs. */
const files = readdirSync(recipe, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(recipe, join(entry.parentPath, entry.name)).replace(/\.txt$/, ''))
  .sort();

/** What the recipe says to write outside the capability's own folders. */
const registries: Record<string, (text: string) => string> = {
  'server/capabilities.ts': (text) =>
    `import { ideas } from './ideas/index.ts';\n${text.replace(/(capabilities: Capability\[\] = \[[^\]]+)\]/, '$1, ideas]')}`,
  'client/registry.ts': (text) => `${text}export { ideas } from './ideas/manifest.tsx';\n`,
};

const copy = mkdtempSync(join(tmpdir(), 'applaus-recipe-'));
const run = (tool: string, ...args: string[]) => {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, TEST_DATABASE_URL: inject('mysqlUrl') ?? undefined };
  const { status, stdout, stderr } = spawnSync(tool, args, { encoding: 'utf8', cwd: copy, env });
  return { status, output: stdout + stderr };
};
const bin = (tool: string, ...args: string[]) => run(join(copy, 'node_modules/.bin', tool), ...args);

beforeAll(() => {
  for (const room of [...rooms, ...settings]) cpSync(room, join(copy, room), { recursive: true });
  symlinkSync(realpathSync('node_modules'), join(copy, 'node_modules'));
  for (const path of files) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), readFileSync(`${recipe}/${path}.txt`));
  }
  for (const [path, edit] of Object.entries(registries)) {
    writeFileSync(join(copy, path), edit(readFileSync(path, 'utf8')));
  }
});
afterAll(() => rmSync(copy, { recursive: true }));

describe('a capability that is added by the recipe in CONTRIBUTING.md', () => {
  it('is three lines outside its own folders', () => {
    const lines = Object.entries(registries).flatMap(([path, edit]) => {
      const before = new Set(readFileSync(path, 'utf8').split('\n'));
      return edit(readFileSync(path, 'utf8'))
        .split('\n')
        .filter((line) => !before.has(line));
    });
    expect(lines).toHaveLength(3);
    const outside = files.filter((path) => !/^(server|client|test)\/ideas\/|^migrations\/\d{13}-ideas-/.test(path));
    expect(outside).toEqual([]);
  });

  it('consists of the kinds of files that the recipe names', () => {
    const text = readFileSync('CONTRIBUTING.md', 'utf8').split('## Add a capability')[1]!;
    const named = [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, path]) => path!.replaceAll('NAME', 'ideas'));
    const isNamed = (path: string) =>
      named.some((name) => path === name || (name.endsWith('/') && path.startsWith(name)));
    expect(files.filter((path) => !isNamed(path))).toEqual([]);
    expect(named.filter((name) => !files.some((path) => path === name || path.startsWith(name)))).toEqual([]);
  });

  it('has a schema, types and imports as the house wants them', () => {
    const made = run('npm', 'run', '--silent', 'schema');
    expect(made.output).toBe('');
    expect(readFileSync(join(copy, 'schema/ideas.graphql'), 'utf8')).toContain('type Idea implements Node');
    expect(bin('tsc', '-p', 'tsconfig.json').output).toBe('');
    expect(bin('biome', 'check', '--vcs-enabled=false', ...files).output).toMatch(/No fixes applied/);
    const imports = bin('depcruise', ...rooms, '--config', '.dependency-cruiser.cjs', '--output-type', 'err');
    expect(imports.output).toMatch(/no dependency violations found/);
  }, 240_000);

  it('passes the tests of the contract and its own', () => {
    const contract = ['schema', 'client-documents', 'client-manifests', 'later-capabilities', 'migrations', 'viewer'];
    const tests = ['test/ideas', ...contract.map((name) => `test/contract/${name}.`)];
    const { status, output } = bin(
      'vitest',
      'run',
      ...tests,
      '--project',
      'server',
      '--project',
      'widget',
      '--maxWorkers=1',
    );
    expect([status, status === 0 ? '' : output]).toEqual([0, '']);
    expect(output).toMatch(/ideas\.api\.test\.ts/);
  }, 600_000);
});
