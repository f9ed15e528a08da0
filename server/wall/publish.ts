import type { Writing } from '../kernel/context.ts';
import { sqlTime } from '../kernel/time.ts';
import { recount } from './recount.ts';
import { addToSegments } from './search/add-to-segments.ts';

interface PublishingFacts {
  publishedAt: string | null;
  firstPublishedAt: string | null;
  hiddenAt: string | null;
  withdrawnAt: string | null;
  notAgreed: number;
}

/**
 * Publishes or unpublishes a recognition as its facts require: it is published while every receiver agrees and it is
 * neither hidden nor withdrawn. No other code changes `published_at`; a recognition that comes back gets its first time
 * again.
 */
export async function publish(
  db: Writing,
  recognitionId: string,
  now: Date,
): Promise<'published' | 'unpublished' | 'same'> {
  await recount(db, [recognitionId], ['receivers']);
  const [facts] = await db.rows<PublishingFacts>(
    `SELECT r.published_at AS publishedAt, r.first_published_at AS firstPublishedAt, r.hidden_at AS hiddenAt,
       r.withdrawn_at AS withdrawnAt,
       (SELECT COUNT(*) FROM recognition_receiver p WHERE p.recognition_id = r.id AND p.consent <> 'GIVEN') AS notAgreed
     FROM recognition r WHERE r.id = ?`,
    [recognitionId],
  );
  if (!facts) throw new Error('publishing a recognition that is not there');
  const isPublic = Number(facts.notAgreed) === 0 && facts.hiddenAt === null && facts.withdrawnAt === null;
  if (isPublic === (facts.publishedAt !== null)) return 'same';
  await setPublished(db, recognitionId, isPublic ? (facts.firstPublishedAt ?? sqlTime(now)) : null);
  if (isPublic && facts.firstPublishedAt !== null) await addToSegments(db, recognitionId, facts.firstPublishedAt);
  if (isPublic && facts.firstPublishedAt === null) announcePublished(db, recognitionId);
  else db.announce('wallChanged', { recognitionId });
  return isPublic ? 'published' : 'unpublished';
}

/** A recognition is on the wall for the first time. */
export function announcePublished(db: Writing, recognitionId: string): void {
  db.announce('wallChanged', { recognitionId });
  db.announce('recognitionPublished', { recognitionId });
}

/** Sets the time in the recognition and in the two tables that repeat it for their own order. */
async function setPublished(db: Writing, recognitionId: string, at: string | null): Promise<void> {
  await db.run(
    'UPDATE recognition SET published_at = ?, first_published_at = COALESCE(first_published_at, ?) WHERE id = ?',
    [at, at, recognitionId],
  );
  await db.run('UPDATE recognition_receiver SET published_at = ? WHERE recognition_id = ?', [at, recognitionId]);
  await db.run('UPDATE recognition_department SET published_at = ? WHERE recognition_id = ?', [at, recognitionId]);
}
