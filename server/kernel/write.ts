import { AsyncLocalStorage } from 'node:async_hooks';
import type { Context, Writing } from './context.ts';

const writing = new AsyncLocalStorage<true>();

/** All changes of rows go through here: a transaction whose events are published after its commit. */
export async function write<Result>(
  context: Pick<Context, 'db' | 'events'>,
  work: (db: Writing) => Promise<Result>,
): Promise<Result> {
  if (writing.getStore()) throw new Error('write() inside write(): hand the open transaction on instead');
  let announced: (() => void)[] = [];
  const result = await writing.run(true, () =>
    context.db.transaction((db) => {
      announced = [];
      const announce: Writing['announce'] = (topic, payload) =>
        void announced.push(() => context.events.publish(topic, payload));
      return work({ ...db, announce });
    }),
  );
  for (const publish of announced) publish();
  return result;
}
