import type { Statements, Writer } from '../kernel/database.ts';
import type { NoticeKind } from '../kernel/notices.ts';
import { onDuplicate } from '../kernel/sql.ts';
import { sqlTime } from '../kernel/time.ts';
import { uuidV7 } from '../kernel/uuid.ts';

export interface NewNotice {
  personId: string;
  kind: NoticeKind;
  subjectId: string;
  actorId: string | null;
}

/** Puts something in a person's list; the same thing again renews the notice instead of adding one. */
export function raiseNotice(db: Writer, now: Date, { personId, kind, ...about }: NewNotice): Promise<void> {
  return raiseNotices(db, now, about, [{ personId, kind }]);
}

/** The same for several people at once, in one statement. */
export async function raiseNotices(
  db: Statements,
  now: Date,
  { subjectId, actorId }: Pick<NewNotice, 'subjectId' | 'actorId'>,
  called: readonly Pick<NewNotice, 'personId' | 'kind'>[],
): Promise<void> {
  if (called.length === 0) return;
  const at = sqlTime(now);
  const values = called.map(() => '(?, ?, ?, ?, ?, ?, 1)').join(', ');
  await db.run(
    `INSERT INTO notice (id, person_id, kind, subject_id, actor_id, created_at, waiting) VALUES ${values}
     ${onDuplicate(db.dialect, 'person_id', 'kind', 'subject_id')}
       actor_id = ?, created_at = ?, seen_at = NULL, waiting = 1, reminded_at = NULL, mailed_at = NULL`,
    [...called.flatMap(({ personId, kind }) => [uuidV7(now), personId, kind, subjectId, actorId, at]), actorId, at],
  );
}

/** Ends the waiting of notices whose question was answered, or whose subject is gone. */
export async function settleNotices(
  db: Statements,
  about: { subjectId: string; kind: NoticeKind; personId?: string },
): Promise<void> {
  const person = about.personId === undefined ? [] : [about.personId];
  await db.run(
    `UPDATE notice SET waiting = 0 WHERE subject_id = ? AND kind = ?${person.length > 0 ? ' AND person_id = ?' : ''}`,
    [about.subjectId, about.kind, ...person],
  );
}
