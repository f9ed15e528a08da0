import type { Waiting } from '../storage/stored.ts';
import { type Door, keep } from './door.ts';
import { newestBatch } from './newest-batch.ts';
import { postWaiting } from './post-waiting.ts';

/**
 * Lets go of what was delivered, sends again what was not, and marks what can no longer be: a body is sent again until
 * the door took it, and once more after each delivery that went without it.
 */
export async function tendOutbox(door: Door): Promise<void> {
  const delivered = new Set(door.state.segments.flatMap(({ bodies }) => bodies));
  const isOver = ({ until, state }: Waiting) => until !== null && until < door.now() && state !== 'refused';
  await keep(door, (kept) => {
    const left = kept.outbox.filter(({ hash }) => !delivered.has(hash));
    return { ...kept, outbox: left.map((item) => (isOver(item) ? { ...item, state: 'lapsed' } : item)) };
  });
  const newest = newestBatch(door.state.segments);
  const again = ({ state, batch }: Waiting) => state === 'unsent' || (state === 'accepted' && batch < newest);
  for (const item of door.state.kept.outbox.filter(again)) await postWaiting(door, item);
}
