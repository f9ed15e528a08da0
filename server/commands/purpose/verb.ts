import type { Context } from '../../kernel/context.ts';

/** What a verb of `npm run purpose` works with. */
export interface PurposeVerbContext extends Pick<Context, 'db' | 'events' | 'now'> {
  timeZone: string;
}

/** One verb of `npm run purpose`: it reads its arguments before the database is looked at. */
export interface PurposeVerb {
  usage: string;
  read(args: string[]): (context: PurposeVerbContext) => Promise<void>;
}
