import { LRUCache } from 'lru-cache';
import type { Context } from '../kernel/context.ts';
import { sqlTime } from '../kernel/time.ts';

/** How long before it was noticed others may have been out of hearing already, in milliseconds. */
const unnoticed = 5_000;
/** The most that live streams are made up for: a wall that was away for longer is read anew. */
const most = 100;

/** Tells live streams what other processes have published while they could not be heard. */
export function followMissed({ db, events, log }: Context): () => Promise<void> {
  const heard = new LRUCache<string, true>({ max: 10 * most });
  const endings = [
    events.listen('recognitionPublished', ({ recognitionId }) => void heard.set(recognitionId, true)),
    events.onBack(
      (awaySince) =>
        void catchUp(awaySince).catch((error) => log.error({ err: error }, 'what was missed could not be read')),
    ),
  ];
  const catchUp = async (awaySince: Date) => {
    const rows = await db.rows<{ id: string }>(
      `SELECT id FROM recognition WHERE published_at >= ? ORDER BY published_at DESC, id DESC LIMIT ${most}`,
      [sqlTime(new Date(awaySince.getTime() - unnoticed))],
    );
    for (const { id } of rows.reverse())
      if (!heard.has(id)) events.publishMissed('recognitionPublished', { recognitionId: id });
  };
  return async () => {
    for (const end of endings) end();
  };
}
