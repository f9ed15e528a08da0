import type { Writer } from '../kernel/database.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import type { NoticeKind } from '../kernel/notices.ts';
import { uuidV7 } from '../kernel/uuid.ts';
import { NoticeRow } from './notice.row.ts';

/** Gives everybody who works here a notice of something that happens once and that nobody caused. */
export async function notifyEverybody(
  db: Writer,
  now: Date,
  { kind, subjectId }: { kind: NoticeKind; subjectId: string },
): Promise<void> {
  const people = await db.rows<{ id: string }>('SELECT id FROM person WHERE active = 1');
  const about = { kind, subjectId, actorId: null, createdAt: now };
  const fresh = { seenAt: null, waiting: 1, remindedAt: null, mailedAt: null };
  const rows = people.map((person) => ({ id: uuidV7(now), personId: person.id, ...about, ...fresh }));
  await insertRows(db, NoticeRow, rows);
}
