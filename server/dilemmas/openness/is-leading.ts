import { managementIn } from '../../blockers/management/who-is-management.ts';
import type { Writer } from '../../kernel/database.ts';
import { readLines } from '../../people/read-lines.ts';

/** Whether somebody reports to a person, or they belong to management: as it is now, since it is decided in a transaction. */
export async function isLeading(db: Pick<Writer, 'rows'>, personId: string): Promise<boolean> {
  const lines = await readLines(db);
  if (lines.isLeader(personId)) return true;
  const named = await db.rows<{ personId: string }>('SELECT person_id AS personId FROM management_member');
  return managementIn(
    lines,
    named.map((one) => one.personId),
  ).has(personId);
}
