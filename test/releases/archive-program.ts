import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Release, widgetOf } from '../support/releases.ts';

/** What a server needs without the widget and the letter frame: what is compiled, and what it reads at run time. */
const stored = ['dist/server', 'dist/migrations', 'schema/documents.json', 'server/demo/intranet'];

/** The same bytes for the same files: no times, no owners, and in the order of their names. */
const sameBytes = ['--sort=name', '--mtime=@0', '--owner=0', '--group=0', '--numeric-owner', '--mode=u=rwX,go=rX'];

export function archiveProgram({ version, folder }: Release): void {
  const top = mkdtempSync(join(tmpdir(), 'applaus-archive-'));
  for (const path of stored) {
    cpSync(path, join(top, path), { recursive: true, filter: (from) => !from.endsWith('.map') });
  }
  const { name, type, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  write(join(top, 'package.json'), `${JSON.stringify({ name, version, type, dependencies }, null, 2)}\n`);
  write(join(top, 'dist/client/embed/v1/applaus.js'), widgetOf(version));
  const file = resolve(folder, 'program.tgz');
  execFileSync('tar', [...sameBytes, '--use-compress-program=gzip -9n', '-cf', file, '-C', top, '.']);
  rmSync(top, { recursive: true });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
