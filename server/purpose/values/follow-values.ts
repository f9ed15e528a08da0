import type { Context } from '../../kernel/context.ts';
import { forgetValues } from './read-values.ts';

/** Forgets the values that this process remembers as soon as any process has changed them; the result ends that. */
export function followValues({ db, events }: Context): () => Promise<void> {
  const end = events.listen('purposeChanged', () => forgetValues(db));
  return async () => end();
}
