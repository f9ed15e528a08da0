import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
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
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { capabilities } from '../../server/capabilities.ts';

const rooms = ['server', 'client', 'schema', 'migrations', 'test'];
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
const sources = rooms.flatMap(filesOf).filter((path) => /\.(ts|tsx|mjs|js)$/.test(path));
const runIn = (cwd: string, tool: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(resolve('node_modules/.bin', tool), args, { encoding: 'utf8', cwd });
  return { status, output: stdout + stderr };
};
const run = (tool: string, ...args: string[]) => runIn('.', tool, ...args);
const imports = (cwd: string) =>
  runIn(cwd, 'depcruise', ...rooms, '--config', '.dependency-cruiser.cjs', '--output-type', 'err');

/** Files that break a rule of `.dependency-cruiser.cjs`, and which. One without a rule is what the file before it needs. */
const violations: [path: string, text: string, rule?: string][] = [
  ['server/people/planted.ts', "import '../wall/recognition.ts';", 'server-people-imports-only-earlier-capabilities'],
  ['server/purpose/planted.ts', "import '../wall/recognition.ts';", 'server-purpose-imports-only-earlier-capabilities'],
  ['client/people/planted.ts', "import '../wall/planted.ts';", 'client-people-imports-only-earlier-capabilities'],
  ['server/kernel/planted.ts', "import '../people/person.ts';", 'kernel-knows-no-capability'],
  ['server/wall/planted.ts', "import '../http/limits.ts';", 'capabilities-know-no-http'],
  ['client/wall/planted.ts', "import '../../server/kernel/text.ts';", 'server-and-client-share-only-the-schema'],
  ['client/ui/planted.ts', "import '../wall/planted.ts';", 'ui-knows-no-capability'],
  ['client/ui/planted-hook.ts', "import '../apollo/use-connection.ts';", 'ui-knows-no-capability'],
  ['client/apollo/planted.ts', "import '../wall/planted.ts';", 'apollo-hooks-know-no-capability'],
  [
    'server/purpose/planted-migration.ts',
    "import '../../migrations/1795305600000-people-directory.ts';",
    'capabilities-bring-their-own-migrations',
  ],
  [
    'server/letterbox/planted-migration.ts',
    "import '../../migrations/1795305600000-people-directory.ts';",
    'letterbox-can-name-nobody',
  ],
  ['client/planted.ts', "import './wall/planted.ts';", 'shell-knows-capabilities-by-their-manifests'],
  ['client/registry.ts', "import './wall/planted.ts';", 'the-registry-imports-only-manifests'],
  ['migrations/planted.ts', "import '../server/kernel/text.ts';", 'migrations-import-only-typeorm'],
  ['migrations/planted-neighbour.ts', "import './1795305660000-purpose-values.ts';", 'migrations-import-only-typeorm'],
  ['server/http/planted.ts', "import '../../test/support/test-clock.ts';", 'not-to-tests'],
  ['server/letterbox/planted.ts', "import '../people/person.ts';", 'letterbox-can-name-nobody'],
  ['server/letterbox/planted-viewer.ts', "import '../kernel/viewer.ts';", 'letterbox-can-name-nobody'],
  ['server/letterbox/planted-context.ts', "import type {} from '../kernel/context.ts';", 'letterbox-can-name-nobody'],
  ['server/letterbox/planted-http.ts', "import '../http/limits.ts';", 'letterbox-can-name-nobody'],
  ['server/letterbox/planted-issuer.ts', "import '../issuer/take-batch.ts';", 'letterbox-can-name-nobody'],
  ['server/letterbox/planted-package.ts', "import 'fastify';", 'letterbox-stands-on-few-packages'],
  ['server/issuer/planted.ts', "import '../letterbox/seal-answer.ts';", 'only-the-board-meets-the-letterbox'],
  ['server/culture/planted.ts', "import '../letterbox/delivery-port.ts';", 'only-the-board-meets-the-letterbox'],
  ['server/letterbox/planted-culture.ts', "import '../culture/index.ts';", 'letterbox-can-name-nobody'],
  [
    'server/wall/planted-letterbox.ts',
    "import '../letterbox/spool.ts';",
    'capabilities-do-not-look-into-the-letterbox',
  ],
  [
    'client/letterbox/lexicon/lexicon.ts',
    "import '../../../server/culture/index.ts';",
    'the-frame-takes-the-lexicon-alone',
  ],
  ['client/letterbox/planted.ts', "import '../people/planted.ts';", 'client-letterbox-stands-alone'],
  ['client/wall/planted-frame.ts', "import '../letterbox/planted.ts';", 'nobody-imports-the-letter-frame'],
  [
    'server/blockers/management/planted.ts',
    "import '../rounds/create-blocker-round.ts';",
    'blockers-management-imports-only-earlier-rooms',
  ],
  [
    'server/blockers/board/planted.ts',
    "import type {} from '../inbox/inbox.ts';",
    'blockers-board-imports-only-earlier-rooms',
  ],
  [
    'server/blockers/turns/planted.ts',
    "import '../simulation/simulate-blocker.ts';",
    'blockers-turns-imports-only-earlier-rooms',
  ],
  ['server/blockers/attic/planted.ts', "import '../board/blocker.ts';", 'blockers-have-no-room-outside-the-order'],
  [
    'server/blockers/life/planted.ts',
    "import type {} from '../../kernel/context.ts';",
    'the-life-of-a-blocker-is-pure',
  ],
  ['server/blockers/planted.ts', "import './simulation/insert-blockers.ts';", 'simulation-is-for-invented-data'],
  ['server/blockers/simulation/planted.ts', "import '../turns/take-turn.ts';", 'simulation-stands-on-life-and-rows'],
  ['server/identity/planted.ts', "import '../wall/recognition.ts';", 'identity-stands-on-people-and-kernel'],
  ['client/purpose/planted-texts.nl.ts', "import type {} from './planted-texts.ts';", 'no-circles'],
  ['client/purpose/planted-texts.ts', "export const load = () => import('./planted-texts.nl.ts');"],
  ['client/purpose/planted-upper/one.ts', "import '../planted-lower/two.ts';", 'no-circles-of-folders'],
  ['client/purpose/planted-lower/two.ts', "import '../planted-upper/three.ts';"],
  ['client/purpose/planted-upper/three.ts', ''],
];

/** What a function of more than 50 lines is made of, and one with more turns than a reader follows. */
const sixtyLines = Array.from({ length: 60 }, (_, line) => `  planted(${line});`).join('\n');
const nested = Array.from({ length: 6 }, (_, depth) => `if (depth > ${depth}) {`).join(' ');
const floating = 'async function wait(): Promise<boolean> {\n  return true;\n}\n';

/** Files that break a rule of `biome.json`, and which. */
const lint: [path: string, text: string, rule: string][] = [
  ['server/wall/lint.ts', `${floating}export const planted = () => {\n  wait();\n};`, 'nursery/noFloatingPromises'],
  ['client/wall/lint.ts', `${floating}export const planted = () => (wait() ? 1 : 2);`, 'nursery/noMisusedPromises'],
  [
    'server/wall/lint-long.ts',
    `export function long(planted: (line: number) => void): void {\n${sixtyLines}\n}`,
    'complexity/noExcessiveLinesPerFunction',
  ],
  [
    'client/wall/lint-complex.ts',
    `export function complex(depth: number): void {\n${nested}${'}'.repeat(7)}`,
    'complexity/noExcessiveCognitiveComplexity',
  ],
];

/** A copy of the rooms in which files may be planted. */
function copyOfHouse(planted: readonly (readonly [path: string, text: string, rule?: string])[]): string {
  const copy = mkdtempSync(join(tmpdir(), 'applaus-house-'));
  for (const room of [...rooms, '.dependency-cruiser.cjs', 'biome.json', 'tsconfig.json', 'package.json']) {
    cpSync(room, join(copy, room), { recursive: true });
  }
  symlinkSync(realpathSync('node_modules'), join(copy, 'node_modules'));
  for (const [path, text] of planted) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), `${text}\n`);
  }
  return copy;
}

describe('the house', () => {
  it('the import rules hold', () => {
    expect(imports('.').output).toMatch(/no dependency violations found/);
  }, 120_000);

  it('what breaks an import rule is found', () => {
    const copy = copyOfHouse(
      violations.map(([path, text]) => [path, `${text}\nexport const planted = true;`] as const),
    );
    const { status, output } = imports(copy);
    rmSync(copy, { recursive: true });
    expect(status).not.toBe(0);
    for (const [path, , rule] of violations.filter(([, , rule]) => rule)) {
      expect(output).toMatch(new RegExp(`error ${rule}: (${path}|${dirname(path)}) `));
    }
  }, 120_000);

  it('promises that nobody waits for, long functions and complex ones are found', () => {
    const copy = copyOfHouse(lint);
    const files = lint.map(([path]) => path);
    const found = runIn(copy, 'biome', 'lint', '--vcs-enabled=false', '--reporter=github', ...files).output;
    rmSync(copy, { recursive: true });
    for (const [path, , rule] of lint) {
      expect(found).toMatch(new RegExp(`title=lint/${rule},file=[^,]*${path},`));
    }
  }, 60_000);

  it('everything is formatted and free of lint', () => {
    const { status, output } = run('biome', 'check', '--diagnostic-level=error');
    expect([status, status === 0 ? '' : output]).toEqual([0, '']);
  }, 60_000);

  it('the compiler has nothing to say', () => {
    expect(run('tsc', '-p', 'tsconfig.json').output).toBe('');
  }, 120_000);

  it('nothing is there that nobody uses', () => {
    expect(run('knip', '--no-progress').output.trim()).toBe('');
  }, 120_000);

  it('the environment is read in one file; whether npm started it is asked before anything is compiled', () => {
    const readers = sources.filter(
      (path) => path.startsWith('server/') && /process\.env\b/.test(readFileSync(path, 'utf8')),
    );
    expect(readers.sort()).toEqual(['server/config.ts', 'server/start.mjs']);
    const asked = readFileSync('server/start.mjs', 'utf8').match(/process\.env\S*/g);
    expect(asked).toEqual(['process.env.npm_lifecycle_event']);
  });

  it('no file is above 200 lines, but for the texts of the demo', () => {
    const written = rooms
      .flatMap(filesOf)
      .filter(
        (path) =>
          /^(server|client|schema|migrations).*\.tsx?$/.test(path) &&
          !/^(client\/graphql\.ts$|server\/demo\/recognitions\/)/.test(path),
      );
    const long = written.filter((path) => readFileSync(path, 'utf8').trimEnd().split('\n').length > 200);
    expect(long).toEqual([]);
  });

  it('files are named in kebab-case, after no heap of things', () => {
    const names = sources.map((path) => path.split('/').at(-1)!);
    expect(names.filter((name) => !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(name))).toEqual([]);
    expect(names.filter((name) => /^(utils?|helpers?|manager|data)\./.test(name))).toEqual([]);
  });

  it('a capability has one word, the same in every room', () => {
    for (const { name } of capabilities) {
      expect(name).toMatch(/^[a-z]+$/);
      // What the issuer gives is asked for by the elements and used in the letter frame: it has no screens.
      const screens = name === 'issuer' ? [] : [`client/${name}`];
      const rooms = [`server/${name}`, ...screens, `test/${name}`, `schema/${name}.graphql`];
      expect(rooms.filter((room) => !existsSync(room))).toEqual([]);
      expect(readdirSync('migrations').some((file) => new RegExp(`^\\d{13}-${name}-`).test(file))).toBe(true);
    }
  });

  it('names what it exports, and nothing by default', () => {
    const exporting = sources.filter(
      (path) => /^(server|client|schema)\//.test(path) && /^export default/m.test(readFileSync(path, 'utf8')),
    );
    expect(exporting).toEqual([]);
  });

  it('no note is left for later', () => {
    const unfinished = new RegExp(['TODO', 'FIXME', 'XXX', '@ts-ignore', '@ts-expect-error'].join('|'));
    const noted = sources.filter(
      (path) => !path.endsWith('house.test.ts') && unfinished.test(readFileSync(path, 'utf8')),
    );
    expect(noted).toEqual([]);
  });

  it('what is committed holds no generated folder', () => {
    const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n');
    expect(tracked.filter((path) => /^(dist|coverage|data|node_modules)\//.test(path))).toEqual([]);
  });
});
