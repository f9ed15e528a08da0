import type { Database } from '../kernel/database.ts';
import { filledUp, placeholders } from '../kernel/sql.ts';

/** A subject of an issuer. */
export type Login = `${string}\n${string}`;

export function loginOf(issuer: string, subject: string): Login {
  return `${issuer}\n${subject}`;
}

/** With how many people a statement is asked. */
const batch = 500;

/** With what these people can sign in now: nothing for those who have left. */
export async function activeLogins(db: Database, personIds: readonly string[]): Promise<ReadonlySet<Login>> {
  const found = new Set<Login>();
  for (let from = 0; from < personIds.length; from += batch) {
    const some = filledUp(personIds.slice(from, from + batch));
    const rows = await db.rows<{ issuer: string; subject: string }>(
      `SELECT i.issuer, i.subject FROM identity i JOIN person p ON p.id = i.person_id
       WHERE p.active = 1 AND i.person_id IN (${placeholders(some)})`,
      some,
    );
    for (const { issuer, subject } of rows) found.add(loginOf(issuer, subject));
  }
  return found;
}
