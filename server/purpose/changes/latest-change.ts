import type { Database, Parameter } from '../../kernel/database.ts';
import { placeholders } from '../../kernel/sql.ts';
import { isoTime } from '../../kernel/time.ts';
import { personByUuid } from '../../people/directory.ts';
import type { Person } from '../../people/person.ts';
import type { ChangePayloads, PurposeChangeKind } from './change-payloads.ts';

/** Who made the newest change of these kinds, and when; both null where nothing is recorded. */
export interface LastChange {
  /** Null where an operator made it. */
  changedBy: Person | null;
  changedAt: string | null;
}

interface OfOneThing<Kind extends PurposeChangeKind> {
  subjectId?: string;
  /** Narrows it down by what was recorded, where a subject has several things of one kind. */
  isAbout?: (after: ChangePayloads[Kind] | null) => boolean;
}

/** Only the newest 20 are looked through. */
export async function latestChange<Kind extends PurposeChangeKind>(
  db: Database,
  kinds: readonly Kind[],
  { subjectId, isAbout = () => true }: OfOneThing<Kind> = {},
): Promise<LastChange> {
  const parameters: Parameter[] = [...kinds, ...(subjectId ? [subjectId] : [])];
  const rows = await db.rows<{ authorId: string | null; createdAt: string; afterJson: string }>(
    `SELECT author_id AS authorId, created_at AS createdAt, after_json AS afterJson FROM purpose_change
     WHERE kind IN (${placeholders(kinds)})${subjectId ? ' AND subject_id = ?' : ''} ORDER BY id DESC LIMIT 20`,
    parameters,
  );
  const row = rows.find(({ afterJson }) => isAbout(JSON.parse(afterJson)));
  const changedBy = row?.authorId ? await personByUuid(db, row.authorId) : null;
  return { changedBy, changedAt: row ? isoTime(row.createdAt) : null };
}
