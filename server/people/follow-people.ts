import type { Context } from '../kernel/context.ts';
import { forgetPerson } from './directory-memory.ts';

/** Forgets what this process remembers of a person as soon as any process has changed them. */
export function followPeople(context: Context, forgetViewers: () => void): void {
  void (async () => {
    for await (const { personId } of context.events.subscribe('personChanged')) {
      forgetPerson(context.db, personId);
      forgetViewers();
    }
  })();
}
