import type { Database, Writer } from '../kernel/database.ts';

export interface PublishedSegment {
  batch: number;
  day: string;
}

/** The bytes of a published segment, always the same: it is known by their hash. */
export async function readSegment(db: Database | Writer, { batch, day }: PublishedSegment): Promise<Buffer> {
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
