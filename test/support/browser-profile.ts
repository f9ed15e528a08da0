import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { browserOptions } from './browser.ts';

export interface BrowserProfile {
  folder: string;
  /** Starts the browser on this profile. */
  open: () => Promise<BrowserContext>;
  /** Ends the browser as a power failure would: nothing is written any more. */
  kill: () => void;
  /** The files of the profile in which any of these bytes stand. */
  filesWith: (needles: readonly Buffer[]) => string[];
  /** The files that belong to the origin-private file system, by path, with size and time. */
  originFiles: () => { path: string; size: number; time: number }[];
  remove: () => void;
}

/** A profile folder of a real Chromium that stays when the browser ends. */
export function makeBrowserProfile(): BrowserProfile {
  const folder = mkdtempSync(join(tmpdir(), 'applaus-profile-'));
  const files = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  return {
    folder,
    open: async () => chromium.launchPersistentContext(folder, await browserOptions()),
    kill: () => {
      for (const pid of processesOf(folder)) process.kill(pid, 'SIGKILL');
    },
    filesWith: (needles) => files().filter((file) => needles.some((needle) => readFileSync(file).includes(needle))),
    originFiles: () =>
      files()
        .filter((file) => /File System[/]\d+[/]t[/]/.test(file))
        .map((file) => ({ path: relative(folder, file), size: statSync(file).size, time: statSync(file).mtimeMs }))
        .filter(({ size }) => size > 0),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A text or bytes in every form in which programs write them down. */
export function formsOf(secret: string | Uint8Array): Buffer[] {
  if (typeof secret === 'string') return [Buffer.from(secret), Buffer.from(secret, 'utf16le')];
  const bytes = Buffer.from(secret);
  const texts = [bytes.toString('hex'), bytes.toString('base64').replace(/=+$/, ''), bytes.toString('base64url')];
  return [bytes, ...texts.flatMap((text) => [Buffer.from(text), Buffer.from(text, 'utf16le')])];
}

/** The browser's own processes, which name their profile when they are started. */
function processesOf(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && commandOf(name).includes(`--user-data-dir=${folder}`))
    .map(Number);
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return ''; // it ended meanwhile
  }
}
