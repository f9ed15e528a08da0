import type { Annotations } from './annotations.ts';
import type { Answers } from './answers.ts';
import type { Database, Reads, Writer } from './database.ts';
import type { Events } from './events.ts';
import type { Language } from './language.ts';
import type { Log } from './log.ts';
import type { Mailer } from './mailer.ts';
import type { Node } from './node.ts';
import type { Notices } from './notices.ts';
import type { ServerSettings } from './settings.ts';
import type { Viewer } from './viewer.ts';

/** Everything that a rule may use; rules read nothing from globals. */
export interface Context {
  db: Database;
  events: Events;
  settings: ServerSettings;
  notices: Notices;
  /** Who stores answers to rounds, by their form. */
  answers: Answers<Context, Writing>;
  log: Log;
  /** Null where no SMTP server is configured. */
  mail: Mailer | null;
  now: () => Date;
  /** How long a change may take, in milliseconds, where that is longer than before a browser: in jobs and deliveries. */
  writeWithin?: number;
}

/** The context of a request, whoever sent it. */
export interface IncomingContext extends Context {
  /** Null without a token. */
  viewer: Viewer | null;
  language: Language;
  /** Where pages are read that may be a second old, though never without what the viewer has written. */
  pages: Reads;
  /** Where pages are read that begin with what is newest: every change that this process has heard of is there. */
  firstPages: Reads;
  /** Reads the object with this global id; null where there is none or the viewer may not read it. */
  readNode: (context: RequestContext, id: string) => Promise<Node | null>;
  /** What capabilities offer to set beside a line of figures, by kind. */
  annotations: Annotations<RequestContext>;
  /** How many things wait for the viewer in all capabilities together. */
  countWaiting: (context: RequestContext) => Promise<number>;
  /** False once whoever asked has left. */
  isWanted?: () => boolean;
  /** The answer of the rate limit, once the changes of this request are counted. */
  counted?: Promise<number | null>;
}

/** The context of a request that has a viewer; `@Authorized` lets no other request reach a resolver. */
export interface RequestContext extends IncomingContext {
  viewer: Viewer;
}

/** What a change is made with. */
export type Changing = Pick<Context, 'db' | 'events' | 'writeWithin'> & Pick<IncomingContext, 'isWanted'>;

/** The inside of a transaction; `announce` publishes an event after the commit. */
export interface Writing extends Writer {
  announce: Events['publish'];
}
