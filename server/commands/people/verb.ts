import type { Context } from '../../kernel/context.ts';

/** What a verb of `npm run people` works with. */
export interface VerbContext extends Pick<Context, 'db' | 'events' | 'now'> {
  /** One line for whoever asks later who changed what; it names whoever runs the command. */
  log: (fields: object, message: string) => void;
}

/** One verb of `npm run people`: it reads its arguments before the database is looked at. */
export interface PeopleVerb {
  usage: string;
  read(args: string[]): (context: VerbContext) => Promise<void>;
}
