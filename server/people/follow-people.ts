import type { Context } from '../kernel/context.ts';
import { forgetPerson } from './directory-memory.ts';

/** Forgets what this process remembers of a person as soon as any process has changed them. */
export function followPeople(context: Context, onChanged: (personId: string) => void): void {
  context.events.listen('personChanged', ({ personId }) => {
    forgetPerson(context.db, personId);
    onChanged(personId);
  });
}
