import type { Writing } from '../kernel/context.ts';
import { sqlTime } from '../kernel/time.ts';
import { recount } from './recount.ts';

interface Standing {
  publishedAt: string | null;
  firstPublishedAt: string | null;
  hiddenAt: string | null;
  withdrawnAt: string | null;
  unagreed: number;
}

/**
 * Puts a story on the wall or takes it off, as the facts say: it stands there while every receiver agrees and it is
 * neither hidden nor withdrawn. The only place that sets `published_at`; a story that comes back gets its old time.
 */
export async function publish(
  db: Writing,
  recognitionId: string,
  now: Date,
): Promise<'published' | 'unpublished' | 'same'> {
  await recount(db, [recognitionId]);
  const [standing] = await db.rows<Standing>(
    `SELECT r.published_at AS publishedAt, r.first_published_at AS firstPublishedAt, r.hidden_at AS hiddenAt,
       r.withdrawn_at AS withdrawnAt,
       (SELECT COUNT(*) FROM recognition_receiver p WHERE p.recognition_id = r.id AND p.consent <> 'GIVEN') AS unagreed
     FROM recognition r WHERE r.id = ?`,
    [recognitionId],
  );
  if (!standing) throw new Error('publishing a story that is not there');
  const stands = Number(standing.unagreed) === 0 && standing.hiddenAt === null && standing.withdrawnAt === null;
  if (stands === (standing.publishedAt !== null)) return 'same';
  await setPublished(db, recognitionId, stands ? (standing.firstPublishedAt ?? sqlTime(now)) : null);
  db.announce('wallChanged', { recognitionId });
  if (stands && standing.firstPublishedAt === null) db.announce('recognitionPublished', { recognitionId });
  return stands ? 'published' : 'unpublished';
}

/** The story and the two tables that repeat its time for their own order change together. */
async function setPublished(db: Writing, recognitionId: string, at: string | null): Promise<void> {
  await db.run(
    'UPDATE recognition SET published_at = ?, first_published_at = COALESCE(first_published_at, ?) WHERE id = ?',
    [at, at, recognitionId],
  );
  await db.run('UPDATE recognition_receiver SET published_at = ? WHERE recognition_id = ?', [at, recognitionId]);
  await db.run('UPDATE recognition_department SET published_at = ? WHERE recognition_id = ?', [at, recognitionId]);
}
