import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Json } from './asking.ts';
import { issuerSetting } from './test-issuer.ts';

/** What is stored of a release, from its name on: a folder below `test/releases`. */
export interface Release {
  version: string;
  folder: string;
}

const stored = 'test/releases';

/** All that later versions are rehearsed with, the oldest first. */
export const releases: Release[] = readdirSync(stored, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ version: name, folder: join(stored, name) }))
  .sort((a, b) => a.version.localeCompare(b.version, 'en', { numeric: true }));

/** The built program of a release in a folder of its own, with the dependencies of this project. */
export interface ReleasedProgram {
  top: string;
  remove: () => void;
}

export function unpackProgram({ version, folder }: Release): ReleasedProgram {
  const top = mkdtempSync(join(tmpdir(), `applaus-${version}-`));
  execFileSync('tar', ['-xzf', resolve(folder, 'program.tgz'), '-C', top]);
  symlinkSync(resolve('node_modules'), join(top, 'node_modules'));
  return { top, remove: () => rmSync(top, { recursive: true, force: true }) };
}

/** In the place of the widget, which no archive has: whoever asks a server for it sees which program answers. */
export const widgetOf = (version: string): string => `// The widget of Applaus ${version} is not in this archive.\n`;

/** What a program of the release answered about its own dump, at one moment to one person. */
export interface ReleasedAnswers {
  at: string;
  viewer: string;
  asked: { query: string; variables: object; data: Json }[];
}

export function answersOf(release: Release, dialect: 'sqlite' | 'mysql'): ReleasedAnswers {
  return JSON.parse(readCompressed(release, `${dialect}.answers.json.gz`).toString());
}

export function readCompressed({ folder }: Release, name: string): Buffer {
  return gunzipSync(readFileSync(join(folder, name)));
}

/** The settings of a server on a restored dump: no demo, without a letterbox, and tests send documents of their own. */
export const rehearsalSettings = (url: string): Record<string, string> => ({
  ...{ DEMO: 'false', DATABASE_URL: url, LETTERBOX_DATABASE_URL: url },
  ...{ AUTH_ISSUERS: issuerSetting, OPEN_DOCUMENTS: 'true' },
});
