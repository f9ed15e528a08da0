import { dirname, join } from 'node:path';
import type { Reader } from './kernel/reader.ts';
import type { CapabilitySettings } from './kernel/settings.ts';

/** The settings of the anonymous door. */
export interface LetterboxConfig {
  /** A letter hides among at least so many who took tokens; in the demo its invented people count as takers. */
  minimumTakers: number;
  /** Items of any kind that a delivery needs: with one alone, its writer would be the one who just took tokens. */
  minimumItems: number;
  /**
   * Where the letterbox is: in this process, in one of its own (`LETTERBOX_DATABASE_URL` is set), or in this process and
   * closed for want of a confidential contact.
   */
  letterbox: 'here' | 'elsewhere' | 'closed';
  /** Of the door's own listener, so that no connection carries letters and identified requests. */
  letterboxPort: number;
  letterboxDatabaseUrl: string | null;
  /** Null in the demo, which keeps one beside its database, and where no letterbox is. */
  letterboxKey: string | null;
  /** The key from now on; only `npm run letterbox -- rekey` asks for it. */
  nextLetterboxKey: string | null;
  /** The file with the letters that wait for a delivery. */
  spoolFile: string;
  /** How often it is rewritten, in milliseconds. */
  spoolInterval: number;
}

/** What the letterbox follows of the capabilities that it serves. */
export type ChannelSettings = Pick<CapabilitySettings, 'blockers' | 'issuer'>;

/** Reads the settings of the door for a server. */
export function readLetterbox(
  read: Reader,
  { demo, databaseUrl, letterboxPort }: { demo: boolean; databaseUrl: string; letterboxPort: number },
  { issuer: { confidentialContact, minimumPeople } }: ChannelSettings,
): LetterboxConfig {
  const letterboxDatabaseUrl = read.database('LETTERBOX_DATABASE_URL');
  const config: LetterboxConfig = {
    minimumTakers: demo ? 0 : minimumPeople,
    minimumItems: demo ? 1 : 2,
    letterbox: letterboxDatabaseUrl !== null ? 'elsewhere' : confidentialContact ? 'here' : 'closed',
    letterboxPort,
    letterboxDatabaseUrl,
    letterboxKey: keyOf(read, 'LETTERBOX_KEY'),
    nextLetterboxKey: keyOf(read, 'LETTERBOX_KEY_NEW'),
    spoolFile: read.text('LETTERBOX_SPOOL') ?? join(besideDatabase(databaseUrl), 'letterbox.spool'),
    spoolInterval: demo ? 2_000 : 30_000,
  };
  if (config.letterbox === 'here') reportMissing(read, config, demo);
  return config;
}

/** The port of the anonymous door, where nothing else is said the one after that of the server. */
export function readLetterboxPort(read: Reader, port: number): number {
  const next = port === 0 ? 0 : port + 1;
  return read.port('LETTERBOX_PORT') ?? next;
}

function reportMissing(read: Reader, { letterboxKey }: LetterboxConfig, demo: boolean): void {
  if (!demo && letterboxKey === null) read.report(keyMissing);
  if (read.text('REDIS_URL') === null) return;
  read.report(
    'REDIS_URL stands for several servers, but there is one letterbox: run it as a process of its own (npm run letterbox) ' +
      'and set LETTERBOX_DATABASE_URL for the servers too.',
  );
}

export const keyMissing =
  'LETTERBOX_KEY is missing: letters that wait for a delivery are kept under it. Set 32 random characters or more.';

function keyOf(read: Reader, name: string): string | null {
  const key = read.text(name);
  if (key !== null && key.length < 32) read.report(`${name} must be at least 32 characters.`);
  return key;
}

/** The folder of what belongs to a database and is a file. */
export function besideDatabase(url: string): string {
  return url.startsWith('sqlite:') ? dirname(url.slice('sqlite:'.length)) : 'data';
}
