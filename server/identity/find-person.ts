import type { Context, Writing } from '../kernel/context.ts';
import { ignoringCase, insertIgnore } from '../kernel/sql.ts';
import { cleanName, folded } from '../kernel/text.ts';
import { isUniqueViolation } from '../kernel/unique-violation.ts';
import { uuidV7 } from '../kernel/uuid.ts';
import { write } from '../kernel/write.ts';
import { forgetDirectory } from '../people/directory-memory.ts';
import { raiseDirectoryVersion } from '../people/directory-version.ts';
import { IdentityRow } from '../people/identity.row.ts';
import { PersonRow } from '../people/person.row.ts';
import type { LinkField } from './issuers.ts';
import type { VerifiedToken } from './token-verifier.ts';

const linkColumns: Record<LinkField, string> = { externalId: 'external_id', userName: 'user_name', email: 'email' };

/** The person behind a verified token: known, linked to the directory, made if the issuer may, or null. */
export async function findPerson(context: Context, token: VerifiedToken): Promise<string | null> {
  const { iss, sub } = token.claims;
  const known = await knownPerson(context, iss, sub);
  if (known) return known;
  try {
    const personId = await write(context, async (db) => {
      const now = context.now();
      const linked = await linkedPerson(context, token);
      if (!linked && !token.issuer.create) return null;
      const personId = linked ?? uuidV7(now);
      await db.insert(IdentityRow, { issuer: iss, subject: sub, personId, createdAt: now });
      if (!linked) {
        const departmentId = await placeInDepartment(db, claim(token, 'department'), now);
        await db.insert(PersonRow, newPerson(token, personId, departmentId, now));
        await raiseDirectoryVersion(db);
      }
      return personId;
    });
    forgetDirectory(context.db);
    return personId;
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

/**
 * Exactly one person with this value in the linked field; two with the same e-mail are nobody. Databases differ in what
 * they take for equal (`jose` and `josé`), and here that would be somebody else: equal is the same text, whatever its case.
 */
async function linkedPerson(context: Context, { issuer, claims }: VerifiedToken): Promise<string | null> {
  const claimed = issuer.link && claims[issuer.link.claim];
  if (!issuer.link || typeof claimed !== 'string' || claimed === '') return null;
  const value = claimed.normalize('NFC');
  const column = linkColumns[issuer.link.to];
  const sql = `SELECT id, ${column} AS found FROM person WHERE ${column} = ?${ignoringCase(context.db.dialect)} LIMIT 10`;
  const rows = await context.db.rows<{ id: string; found: string }>(sql, [value]);
  const same = rows.filter(({ found }) => found.toLowerCase() === value.toLowerCase());
  return same.length === 1 ? same[0]!.id : null;
}

/** The department with this name, made if it is new; its unique name decides between two at once. */
async function placeInDepartment(db: Writing, name: string | null, now: Date): Promise<string | null> {
  if (name === null) return null;
  await db.run(`${insertIgnore(db.dialect)} department (id, name) VALUES (?, ?)`, [uuidV7(now), name]);
  const [row] = await db.rows<{ id: string }>('SELECT id FROM department WHERE name = ?', [name]);
  return row?.id ?? null;
}

function claim({ issuer, claims }: VerifiedToken, name: 'name' | 'email' | 'department' | 'locale'): string | null {
  const value = claims[issuer.claims[name]];
  return (typeof value === 'string' && cut(cleanName(value), 190)) || null;
}

/** At most so many characters, none of them halved. */
function cut(text: string, length: number): string {
  return [...text].slice(0, length).join('');
}

/** The start of a BCP 47 tag, `nl` or `nl-NL`; anything else is no language. */
function localeOf(token: VerifiedToken): string | null {
  return /^[a-z]{2}(?:[-_][A-Z]{2})?(?![a-z])/i.exec(claim(token, 'locale') ?? '')?.[0].replace('_', '-') ?? null;
}

function newPerson(token: VerifiedToken, id: string, departmentId: string | null, createdAt: Date): PersonRow {
  const name = claim(token, 'name') ?? claim(token, 'email') ?? cut(token.claims.sub, 190);
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
    locale: localeOf(token),
    active: 1,
    honour: 'ASK_FIRST',
    digest: 'WEEKLY',
    createdAt,
  };
}
