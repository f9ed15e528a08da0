import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Reads the key of the demo's spool from a file beside it, made once, so that the demo needs no settings. */
export function demoSpoolKey(spoolFile: string): string {
  const file = spoolFile.replace(/\.spool$|$/, '.key');
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8');
}
