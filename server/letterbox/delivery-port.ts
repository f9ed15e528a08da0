import type { Database, Writer } from '../kernel/database.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import { forUpdate, insertIgnore } from '../kernel/sql.ts';
import { DeliveryRow } from './delivery.row.ts';
import type { LetterItemRow } from './letter-item.row.ts';

/** What the letterbox asks of the board: all that it knows of it. The board reaches deliveries by the functions below. */
export interface DeliveryPort {
  /** A batch has been written: the board applies it before its segment of the bulletin goes out. */
  onDelivered(batch: number): Promise<void>;
}

export type Delivery = Pick<DeliveryRow, 'batch' | 'day'>;

/** One letter, me-too or follow-up of a delivery; its content is a JSON array of texts, see docs/letterbox-protocol.md. */
export type DeliveredItem = Pick<LetterItemRow, 'id' | 'type' | 'threadId' | 'openPub' | 'content'>;

const deliveryOf = 'SELECT batch, day, applied FROM delivery WHERE batch = ?';

/** The delivery of a batch; null when the board has applied it already, or when there is none. */
export async function readUnapplied(db: Database, batch: number): Promise<Delivery | null> {
  return unapplied(await db.rows<DeliveryRow>(deliveryOf, [batch]));
}

/** The same, locked: of two processes one applies it, and the other then finds it applied. */
export async function lockUnapplied(db: Writer, batch: number): Promise<Delivery | null> {
  return unapplied(await db.rows<DeliveryRow>(deliveryOf + forUpdate(db.dialect), [batch]));
}

function unapplied([row]: DeliveryRow[]): Delivery | null {
  return row?.applied === 0 ? row : null;
}

/** Batches that the board has not applied yet, oldest first. */
export async function unappliedBatches(db: Database): Promise<number[]> {
  const rows = await db.rows<{ batch: number }>('SELECT batch FROM delivery WHERE applied = 0 ORDER BY batch');
  return rows.map(({ batch }) => batch);
}

/** What was delivered with a batch, in the order of random ids. */
export function readDeliveredItems(db: Database | Writer, batch: number): Promise<DeliveredItem[]> {
  const sql = 'SELECT id, type, thread_id AS threadId, open_pub AS openPub, content FROM letter_item WHERE batch = ?';
  return db.rows<DeliveredItem>(`${sql} ORDER BY id`, [batch]);
}

/** Belongs into the transaction that made blockers of the batch: its letters are gone from here on. */
export async function markApplied(db: Writer, batch: number): Promise<void> {
  await db.run('DELETE FROM letter_item WHERE batch = ?', [batch]);
  await db.run('UPDATE delivery SET applied = 1 WHERE batch = ?', [batch]);
}

/** How often to check whether the board has applied a batch, and for how long, in milliseconds. Its job runs each minute. */
const pollInterval = 2_000;
const pollTimeout = 3 * 60_000;

/**
 * The port of a letterbox in a process of its own: it waits until a server has applied the batch, so that the threads of a
 * delivery are in its own bulletin. After the timeout the bulletin goes out without them.
 */
export function waitForBoard(db: Database, isStopping: () => boolean): DeliveryPort {
  return {
    async onDelivered(batch) {
      for (const until = Date.now() + pollTimeout; Date.now() < until && !isStopping(); ) {
        const [row] = await db.rows<{ applied: number }>('SELECT applied FROM delivery WHERE batch = ?', [batch]);
        if (row?.applied === 1) return;
        await new Promise((resolve) => setTimeout(resolve, pollInterval));
      }
    },
  };
}

/** The newest delivery that is in the bulletin, where everybody can read it; null before the first one. */
export async function newestPublished(db: Database): Promise<Delivery | null> {
  const rows = await db.rows<Delivery>('SELECT batch, day FROM bulletin_segment ORDER BY batch DESC LIMIT 1');
  return rows[0] ?? null;
}

/** How many deliveries are in the bulletin and not on the board. */
export async function countLeftBehind(db: Database): Promise<number> {
  const [row] = await db.rows<{ count: number }>(
    'SELECT COUNT(*) AS count FROM delivery d JOIN bulletin_segment s ON s.batch = d.batch WHERE d.applied = 0',
  );
  return Number(row!.count);
}

/** 0 before the first delivery. */
export async function newestBatch(db: Writer): Promise<number> {
  const [row] = await db.rows<{ last: number | null }>('SELECT MAX(batch) AS last FROM delivery');
  return Number(row?.last ?? 0);
}

/** A delivery without letters that nobody has to apply. */
export async function insertApplied(db: Writer, { batch, day }: Delivery): Promise<void> {
  await insertRows(db, DeliveryRow, [{ batch, day, applied: 1 }]);
}

/** The same for invented blockers, several of which may be of one batch. */
export async function insertAppliedOnce(db: Writer, { batch, day }: Delivery): Promise<void> {
  await db.run(`${insertIgnore(db.dialect)} delivery (batch, day, applied) VALUES (?, ?, 1)`, [batch, day]);
}
