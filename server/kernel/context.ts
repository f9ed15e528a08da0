import type { Database, Writer } from './database.ts';
import type { DeliverySchedule } from './delivery-schedule.ts';
import type { Events } from './events.ts';
import type { Language } from './language.ts';
import type { Log } from './log.ts';
import type { Mailer } from './mailer.ts';
import type { Viewer } from './viewer.ts';

/** Settings that rules depend on. */
export interface Rules {
  /** IANA name; days and months follow it. */
  timeZone: string;
  /** True when an SMTP server is configured. */
  mailConfigured: boolean;
  /** The page that holds the widget. */
  intranetUrl: string | null;
  /** When letters are delivered. */
  delivery: DeliverySchedule;
  /** Below this many people nobody is one of enough: the blocker channel stays closed, a leader cannot be addressed. */
  minimumPeople: number;
  /** Length of the RSA keys for tokens that are yet to be made. */
  tokenKeyBits: number;
  /** The demo: its invented people count as having taken tokens. */
  everybodyTakes: boolean;
  /** Working days that management has to answer a blocker. */
  answerDays: number;
  /** Days (`YYYY-MM-DD`) that are no working days, besides weekends. */
  holidays: ReadonlySet<string>;
  /** The confidential adviser and reporting point; null keeps the blocker channel closed. */
  confidentialContact: { text: string; url: string } | null;
  /** The public origin of the anonymous door. */
  letterboxUrl: string;
}

/** Everything a rule may lean on; nothing else is ambient. */
export interface Context {
  db: Database;
  events: Events;
  rules: Rules;
  log: Log;
  /** Null where no SMTP server is configured. */
  mail: Mailer | null;
  now: () => Date;
}

/** A context with somebody asking. */
export interface RequestContext extends Context {
  viewer: Viewer;
  language: Language;
  /** How many things wait for the viewer in all capabilities together. */
  countWaiting: (context: RequestContext) => Promise<number>;
}

/** What a transaction hands over: the writer, and events that leave after the commit. */
export interface Writing extends Writer {
  announce: Events['publish'];
}
