import { LRUCache } from 'lru-cache';
import { addDays } from '../kernel/calendar.ts';
import type { Database } from '../kernel/database.ts';
import { dayIn } from '../kernel/time.ts';

/** The bulletin is read whole by everybody, so that no request shows whose answer somebody looks for. */
export interface Bulletin {
  index(now: Date): string;
  /** Null for a segment that is not published. */
  segment(batch: number): Promise<Buffer | null>;
  /** Reads again which segments are published. */
  refresh(): Promise<void>;
}

interface Segment {
  batch: number;
  day: string;
}

/** For how many days segments are listed. */
const daysListed = 56;
const cacheBytes = 64 * 1024 * 1024;

/** `renewAfter`, in seconds, is how often every browser looks for a new segment. */
export function createBulletin(db: Database, timeZone: string, renewAfter: number): Bulletin {
  let segments = new Map<number, Segment>();
  const cache = new LRUCache<number, Buffer>({ maxSize: cacheBytes, sizeCalculation: (segment) => segment.length });
  return {
    index(now) {
      const oldest = addDays(dayIn(timeZone, now), -daysListed);
      return JSON.stringify({ segments: [...segments.values()].filter(({ day }) => day >= oldest), renewAfter });
    },
    async segment(batch) {
      const found = segments.get(batch);
      if (!found) return null;
      const content = cache.get(batch) ?? (await readSegment(db, found));
      cache.set(batch, content);
      return content;
    },
    async refresh() {
      const rows = await db.rows<Segment>('SELECT batch, day FROM bulletin_segment ORDER BY batch');
      segments = new Map(rows.map((row) => [row.batch, row]));
    },
  };
}

async function readSegment(db: Database, { batch, day }: Segment): Promise<Buffer> {
  const bodies = await db.rows<{ body: string }>('SELECT body FROM delivered_body WHERE batch = ? ORDER BY body', [
    batch,
  ]);
  const answers = await db.rows<{ threadId: string; sealed: string }>(
    `SELECT a.thread_id AS threadId, a.sealed FROM bulletin_answer b JOIN sealed_answer a ON a.id = b.sealed_answer_id
     WHERE b.batch = ? ORDER BY a.id`,
    [batch],
  );
  return Buffer.concat([
    Buffer.from('APB1'),
    u32(batch),
    Buffer.from(day, 'latin1'),
    u32(bodies.length),
    ...bodies.map(({ body }) => Buffer.from(body, 'hex')),
    u32(answers.length),
    ...answers.flatMap(({ threadId, sealed }) => {
      const bytes = Buffer.from(sealed, 'base64url');
      return [Buffer.from(threadId, 'hex'), u32(bytes.length), bytes];
    }),
  ]);
}

function u32(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number);
  return bytes;
}
