import type { LinkField } from '../config-issuers.ts';
import type { Context } from '../kernel/context.ts';
import { folded, tidy } from '../kernel/text.ts';
import { isUniqueViolation } from '../kernel/unique-violation.ts';
import { uuidV7 } from '../kernel/uuid.ts';
import { write } from '../kernel/write.ts';
import { forgetDirectory } from '../people/directory.ts';
import { IdentityRow } from '../people/identity.row.ts';
import { PersonRow } from '../people/person.row.ts';
import { placeInDepartment } from './place-in-department.ts';
import type { VerifiedToken } from './token-verifier.ts';

const linkColumns: Record<LinkField, string> = { externalId: 'external_id', userName: 'user_name', email: 'email' };

/** The person behind a verified token: known, linked to the directory, made if the issuer may, or null. */
export async function findPerson(context: Context, token: VerifiedToken): Promise<string | null> {
  const { iss, sub } = token.claims;
  const known = await knownPerson(context, iss, sub);
  if (known) return known;
  try {
    return await write(context, async (db) => {
      const now = context.now();
      const linked = await linkedPerson(context, token);
      if (!linked && !token.issuer.create) return null;
      const personId = linked ?? uuidV7(now);
      await db.insert(IdentityRow, { issuer: iss, subject: sub, personId, createdAt: now });
      if (!linked) {
        const departmentId = await placeInDepartment(db, claim(token, 'department'), now);
        await db.insert(PersonRow, newPerson(token, personId, departmentId, now));
        forgetDirectory(context.db);
      }
      return personId;
    });
  } catch (error) {
    // Two first requests at once: the index let one of them in.
    if (isUniqueViolation(error)) return knownPerson(context, iss, sub);
    throw error;
  }
}

async function knownPerson(context: Context, issuer: string, subject: string): Promise<string | null> {
  const sql = 'SELECT person_id AS personId FROM identity WHERE issuer = ? AND subject = ?';
  const [row] = await context.db.rows<{ personId: string }>(sql, [issuer, subject]);
  return row?.personId ?? null;
}

/** Exactly one person with this value in the linked field; two with the same e-mail are nobody. */
async function linkedPerson(context: Context, { issuer, claims }: VerifiedToken): Promise<string | null> {
  const value = issuer.link && claims[issuer.link.claim];
  if (!issuer.link || typeof value !== 'string' || value === '') return null;
  const sql = `SELECT id FROM person WHERE ${linkColumns[issuer.link.to]} = ? LIMIT 2`;
  const rows = await context.db.rows<{ id: string }>(sql, [value]);
  return rows.length === 1 ? rows[0]!.id : null;
}

function claim({ issuer, claims }: VerifiedToken, name: 'name' | 'email' | 'department' | 'locale'): string | null {
  const value = claims[issuer.claims[name]];
  return typeof value === 'string' && tidy(value) !== '' ? tidy(value).slice(0, 190) : null;
}

function newPerson(token: VerifiedToken, id: string, departmentId: string | null, createdAt: Date): PersonRow {
  const name = claim(token, 'name') ?? claim(token, 'email') ?? token.claims.sub.slice(0, 190);
  return {
    id,
    userName: null,
    externalId: null,
    name,
    foldedName: folded(name),
    title: null,
    email: claim(token, 'email'),
    departmentId,
    managerId: null,
    locale: claim(token, 'locale')?.slice(0, 5) ?? null,
    active: 1,
    honour: 'ASK_FIRST',
    digest: 'WEEKLY',
    createdAt,
  };
}
