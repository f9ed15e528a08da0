import { AsyncLocalStorage } from 'node:async_hooks';
import type { Changing, Writing } from './context.ts';

let writing: AsyncLocalStorage<true> | null = null;

/**
 * Makes `write` inside `write` fail at once, where it would wait for itself. The tests ask for it: to know it, each promise of
 * the process is followed, which costs a server a tenth of its speed.
 */
export function refuseNestedWrites(): void {
  writing ??= new AsyncLocalStorage();
}

/** All changes of rows go through here: a transaction whose events are published after its commit. */
export async function write<Result>(context: Changing, work: (db: Writing) => Promise<Result>): Promise<Result> {
  if (writing?.getStore()) throw new Error('write() inside write(): hand the open transaction on instead');
  const options = { within: context.writeWithin, isWanted: context.isWanted };
  let announced: (() => void)[] = [];
  const transaction = () =>
    context.db.transaction((db) => {
      announced = [];
      const announce: Writing['announce'] = (topic, payload) =>
        void announced.push(() => context.events.publish(topic, payload));
      return work({ ...db, announce });
    }, options);
  const result = await (writing ? writing.run(true, transaction) : transaction());
  for (const publish of announced) publish();
  return result;
}
