import { dirname, join } from 'node:path';
import { type ConfidentialContact, contactOf, daysOf, deliveryOf, originOf } from './config-door.ts';
import type { Reader } from './config-reader.ts';
import type { DeliverySchedule } from './kernel/delivery-schedule.ts';

/** The settings of the anonymous door. */
export interface LetterboxConfig {
  delivery: DeliverySchedule;
  /** The channel stays closed below this many entitled people. */
  minimumPeople: number;
  /** Length of the RSA keys that sign tokens, for keys that are yet to be made: 2048 or 3072. */
  tokenKeyBits: number;
  /** A letter hides among at least so many who took tokens; in the demo its invented people count as takers. */
  minimumTakers: number;
  /** Items of any kind that a delivery needs: with one alone, its writer would be the one who just took tokens. */
  minimumItems: number;
  /** Working days that management has to answer. */
  answerDays: number;
  /** Days (`YYYY-MM-DD`) that are no working days. */
  holidays: string[];
  confidentialContact: ConfidentialContact | null;
  /** The public origin of the anonymous door. */
  letterboxUrl: string;
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
  spoolRhythm: number;
}

interface Surroundings {
  demo: boolean;
  publicUrl: string;
  databaseUrl: string;
}

const demoContact: ConfidentialContact = {
  text: 'Vertrouwenspersoon van Waterweg: Marijke Postma, 06 1234 5678',
  url: 'mailto:vertrouwenspersoon@waterweg.example',
};

/** Reads the settings of the door for a server; what is wrong is added to `problems`. */
export function readLetterbox(read: Reader, around: Surroundings, problems: string[]): LetterboxConfig {
  const { demo, publicUrl, databaseUrl } = around;
  const confidentialContact = contactOf(read, problems) ?? (demo ? demoContact : null);
  const letterboxPort = read.port('LETTERBOX_PORT');
  const letterboxDatabaseUrl = read.database('LETTERBOX_DATABASE_URL');
  const elsewhere = letterboxPort !== null || letterboxDatabaseUrl !== null;
  const minimumPeople = read.count('BLOCKERS_MIN_PEOPLE', 8, demo ? 1 : 2);
  const config: LetterboxConfig = {
    delivery: deliveryOf(read, demo, problems),
    minimumPeople,
    tokenKeyBits: Number(read.choice('BLOCKERS_KEY_BITS', ['2048', '3072'], '2048')),
    minimumTakers: demo ? 0 : minimumPeople,
    minimumItems: demo ? 1 : 2,
    answerDays: read.count('BLOCKERS_ANSWER_DAYS', 10, 1),
    holidays: daysOf(read, problems),
    confidentialContact,
    letterboxUrl: originOf(read, problems) ?? (demo ? anotherOrigin(publicUrl) : new URL(publicUrl).origin),
    letterbox: elsewhere ? 'elsewhere' : confidentialContact ? 'here' : 'closed',
    letterboxPort,
    letterboxDatabaseUrl,
    letterboxKey: keyOf(read, problems),
    spoolFile: read.text('LETTERBOX_SPOOL') ?? join(besideDatabase(databaseUrl), 'letterbox.spool'),
    spoolRhythm: demo ? 2_000 : 30_000,
  };
  if (config.letterbox === 'here') problems.push(...missingHere(read, config, demo));
  return config;
}

function missingHere(read: Reader, { letterboxKey }: LetterboxConfig, demo: boolean): string[] {
  const found: string[] = [];
  if (!demo && letterboxKey === null) found.push(keyMissing);
  if (read.text('REDIS_URL') !== null) {
    found.push(
      'REDIS_URL stands for several servers, but there is one letterbox: run it as a process of its own (npm run letterbox) ' +
        'and set LETTERBOX_PORT, or LETTERBOX_DATABASE_URL, for the servers too.',
    );
  }
  return found;
}

export const keyMissing =
  'LETTERBOX_KEY is missing: letters that wait for a delivery are kept under it. Set 32 random characters or more.';

function keyOf(read: Reader, problems: string[]): string | null {
  const key = read.text('LETTERBOX_KEY');
  if (key !== null && key.length < 32) problems.push('LETTERBOX_KEY must be at least 32 characters.');
  return key;
}

/** The demo's frame stands on another origin than its page, as it does in an intranet. */
function anotherOrigin(publicUrl: string): string {
  const url = new URL(publicUrl);
  if (url.hostname === 'localhost') url.hostname = '127.0.0.1';
  return url.origin;
}

function besideDatabase(url: string): string {
  return url.startsWith('sqlite:') ? dirname(url.slice('sqlite:'.length)) : 'data';
}
