import type { Database } from '../kernel/database.ts';
import type { DeliveryPort } from './delivery-port.ts';

/** How often to look, and for how long, in milliseconds: a server's job applies what is delivered, every minute. */
const rhythm = 2_000;
const patience = 3 * 60_000;

/**
 * The port of a letterbox that is a process of its own. It waits until the board's job has applied the batch, so that the
 * threads of a delivery can be answered from its own bulletin on; after some patience it goes out without them.
 */
export function waitForBoard(db: Database, isStopping: () => boolean): DeliveryPort {
  return {
    async onDelivered(batch) {
      for (const until = Date.now() + patience; Date.now() < until && !isStopping(); ) {
        const [row] = await db.rows<{ applied: number }>('SELECT applied FROM delivery WHERE batch = ?', [batch]);
        if (row?.applied === 1) return;
        await new Promise((resolve) => setTimeout(resolve, rhythm));
      }
    },
  };
}
