import type { Context } from '../kernel/context.ts';
import type { Database } from '../kernel/database.ts';
import { write } from '../kernel/write.ts';

/** A subject of an issuer, and since when it is a person or when it was last refused as one. */
export interface Identity {
  issuer: string;
  subject: string;
  personId: string;
  person: string;
  refused: 0 | 1;
  at: string;
}

const columns = 'i.issuer, i.subject, p.id AS personId, COALESCE(p.user_name, p.name) AS person';
const refusedIdentities = `SELECT ${columns}, 1 AS refused, i.refused_at AS at
  FROM refused_identity i JOIN person p ON p.id = i.person_id`;

/** Everything that was refused, the latest first. */
export function allRefusedIdentities(db: Database): Promise<Identity[]> {
  return db.rows<Identity>(`${refusedIdentities} ORDER BY i.refused_at DESC, i.subject`);
}

/** What an operator has to know where logins wait for a decision of theirs; null where none does. */
export async function identitiesWaiting(db: Database): Promise<string | null> {
  const [row] = await db.rows<{ count: number; last: string }>(
    'SELECT COUNT(*) AS count, MAX(refused_at) AS last FROM refused_identity',
  );
  const count = Number(row?.count);
  if (count === 0) return null;
  const [logins, them] = count === 1 ? ['One login was', 'it'] : [`${count} logins were`, 'them'];
  const why = `refused because the person has another one, last on ${row!.last.slice(0, 10)}`;
  return `${logins} ${why}; npm run people -- identities shows ${them}.`;
}

/** Who a person is to each issuer, and what was refused as that person. */
export function identitiesOf(db: Database, personId: string): Promise<Identity[]> {
  return db.rows<Identity>(
    `SELECT ${columns}, 0 AS refused, i.created_at AS at FROM identity i JOIN person p ON p.id = i.person_id
     WHERE p.id = ? UNION ALL ${refusedIdentities} WHERE p.id = ? ORDER BY 1, 5, 6`,
    [personId, personId],
  );
}

/** Forgets who the person is to an issuer, or to all, so that the next token links anew; says what was forgotten. */
export async function unlinkIdentities(
  context: Pick<Context, 'db' | 'events'>,
  personId: string,
  issuer: string | null,
): Promise<Identity[]> {
  const all = await identitiesOf(context.db, personId);
  const forgotten = all.filter((identity) => issuer === null || identity.issuer === issuer);
  await write(context, async (db) => {
    for (const { refused, issuer, subject } of forgotten) {
      const table = refused === 1 ? 'refused_identity' : 'identity';
      await db.run(`DELETE FROM ${table} WHERE issuer = ? AND subject = ? AND person_id = ?`, [
        issuer,
        subject,
        personId,
      ]);
    }
    db.announce('personChanged', { personId });
  });
  return forgotten;
}
