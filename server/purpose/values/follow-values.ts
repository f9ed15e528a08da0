import type { Context } from '../../kernel/context.ts';
import { forgetValues } from './read-values.ts';

/** Forgets the values that this process remembers as soon as any process has changed them; the result ends that. */
export function followValues({ db, events }: Context): () => Promise<void> {
  const changes = events.subscribe('purposeChanged')[Symbol.asyncIterator]();
  const follow = async () => {
    while (!(await changes.next()).done) forgetValues(db);
  };
  void follow();
  return async () => void (await changes.return?.());
}
