import { createHash } from 'node:crypto';
import type { Writer } from '../kernel/database.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import { firstBulletinHead, linked } from './bulletin-chain.ts';
import { BulletinLinkRow } from './bulletin-link.row.ts';
import { newestDuty } from './duty-port.ts';
import { readSegment } from './segment.ts';

/** Links the segments that are published and not linked yet, from this day on: the newest, and those of earlier versions. */
export async function linkSegments(db: Writer, since: string): Promise<void> {
  const unlinked = await db.rows<{ batch: number; day: string }>(
    `SELECT s.batch, s.day FROM bulletin_segment s LEFT JOIN bulletin_link l ON l.batch = s.batch
     WHERE l.batch IS NULL AND s.day >= ? ORDER BY s.batch`,
    [since],
  );
  const [newest] = await db.rows<Pick<BulletinLinkRow, 'head'>>(
    'SELECT head FROM bulletin_link ORDER BY batch DESC LIMIT 1',
  );
  let head = newest?.head ?? firstBulletinHead;
  const duty = (await newestDuty(db))?.hash ?? '';
  for (const { batch, day } of unlinked) {
    const segment = createHash('sha256')
      .update(await readSegment(db, { batch, day }))
      .digest('hex');
    const link = { batch, segment, offers: await offersWith(db, batch), duty };
    head = linked(head, { ...link, day });
    await insertRows(db, BulletinLinkRow, [{ ...link, head }]);
  }
}

/** What is offered with a delivery: the version that goes out with it, or the last one before. */
async function offersWith(db: Writer, batch: number): Promise<string> {
  const [row] = await db.rows<{ hash: string }>(
    'SELECT hash FROM offers WHERE batch <= ? ORDER BY batch DESC LIMIT 1',
    [batch],
  );
  return row?.hash ?? '';
}
