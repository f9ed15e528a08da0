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
   * Where the letterbox is: in this process, in one of its own (`LETTERBOX_PORT` or `LETTERBOX_DATABASE_URL` is set), or
   * nowhere, since the channel is closed for want of a confidential contact.
   */
  letterbox: 'here' | 'elsewhere' | 'closed';
  letterboxPort: number | null;
  letterboxDatabaseUrl: string | null;
  /** Null in the demo, which keeps one beside its database, and where no letterbox is. */
  letterboxKey: string | null;
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
  { demo, databaseUrl }: { demo: boolean; databaseUrl: string },
  { issuer: { confidentialContact, minimumPeople } }: ChannelSettings,
): LetterboxConfig {
  const letterboxPort = read.port('LETTERBOX_PORT');
  const letterboxDatabaseUrl = read.database('LETTERBOX_DATABASE_URL');
  const elsewhere = letterboxPort !== null || letterboxDatabaseUrl !== null;
  const config: LetterboxConfig = {
    minimumTakers: demo ? 0 : minimumPeople,
    minimumItems: demo ? 1 : 2,
    letterbox: elsewhere ? 'elsewhere' : confidentialContact ? 'here' : 'closed',
    letterboxPort,
    letterboxDatabaseUrl,
    letterboxKey: keyOf(read),
    spoolFile: read.text('LETTERBOX_SPOOL') ?? join(besideDatabase(databaseUrl), 'letterbox.spool'),
    spoolInterval: demo ? 2_000 : 30_000,
  };
  if (config.letterbox === 'here') reportMissing(read, config, demo);
  return config;
}

function reportMissing(read: Reader, { letterboxKey }: LetterboxConfig, demo: boolean): void {
  if (!demo && letterboxKey === null) read.report(keyMissing);
  if (read.text('REDIS_URL') === null) return;
  read.report(
    'REDIS_URL stands for several servers, but there is one letterbox: run it as a process of its own (npm run letterbox) ' +
      'and set LETTERBOX_PORT, or LETTERBOX_DATABASE_URL, for the servers too.',
  );
}

export const keyMissing =
  'LETTERBOX_KEY is missing: letters that wait for a delivery are kept under it. Set 32 random characters or more.';

function keyOf(read: Reader): string | null {
  const key = read.text('LETTERBOX_KEY');
  if (key !== null && key.length < 32) read.report('LETTERBOX_KEY must be at least 32 characters.');
  return key;
}

function besideDatabase(url: string): string {
  return url.startsWith('sqlite:') ? dirname(url.slice('sqlite:'.length)) : 'data';
}
