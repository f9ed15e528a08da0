import type { Context } from '../kernel/context.ts';
import type { Database } from '../kernel/database.ts';
import { folded } from '../kernel/text.ts';
import { isUniqueViolation } from '../kernel/unique-violation.ts';
import { uuidV7 } from '../kernel/uuid.ts';
import { write } from '../kernel/write.ts';
import { forgetDirectory } from '../people/directory-memory.ts';
import { raiseDirectoryVersion } from '../people/directory-version.ts';
import { IdentityRow } from '../people/identity.row.ts';
import { PersonRow } from '../people/person.row.ts';
import { howLinked, linkedPerson, whatIsLinked } from './linked-person.ts';
import { placeInDepartment } from './place-in-department.ts';
import { refuseTaken } from './refuse-taken.ts';
import { type TokenFacts, tokenFacts } from './token-facts.ts';
import { badToken, unknownPerson } from './token-refused.ts';
import type { VerifiedToken } from './token-verifier.ts';

/** The person behind a verified token: known, linked to the directory, or made if the issuer may. */
export async function findPerson(context: Context, token: VerifiedToken): Promise<string> {
  const known = await knownPerson(context.db, token);
  if (known) return known;
  const linked = await linkedPerson(context.db, token);
  try {
    return linked ? await linkIdentity(context, token, linked) : await makePerson(context, token);
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    // Either a second first request was quicker, or the person has another subject of this issuer.
    const quicker = await knownPerson(context.db, token);
    if (quicker) return quicker;
    if (linked) throw await refuseTaken(context, token, linked);
    throw error;
  }
}

async function knownPerson(db: Database, { claims }: VerifiedToken): Promise<string | null> {
  const sql = 'SELECT person_id AS personId FROM identity WHERE issuer = ? AND subject = ?';
  const [row] = await db.rows<{ personId: string }>(sql, [claims.iss, claims.sub]);
  return row?.personId ?? null;
}

async function linkIdentity(context: Context, { claims }: VerifiedToken, personId: string): Promise<string> {
  const { iss: issuer, sub: subject } = claims;
  await write(context, async (db) => {
    await db.insert(IdentityRow, { issuer, subject, personId, createdAt: context.now() });
    await db.run('DELETE FROM refused_identity WHERE issuer = ? AND subject = ?', [issuer, subject]);
  });
  return personId;
}

async function makePerson(context: Context, token: VerifiedToken): Promise<string> {
  if (!token.issuer.create) {
    const sentence = (what: string) => `nobody has the ${what}, and its issuer may not make people`;
    throw unknownPerson(sentence(whatIsLinked(token)), sentence(howLinked(token)));
  }
  const facts = tokenFacts(token);
  const { name } = facts;
  if (name === null) throw badToken(`nobody is made without a name: the claim "${token.issuer.claims.name}"`);
  const now = context.now();
  const personId = uuidV7(now);
  const { iss: issuer, sub: subject } = token.claims;
  await write(context, async (db) => {
    await db.insert(IdentityRow, { issuer, subject, personId, createdAt: now });
    const place = facts.department === null ? null : await placeInDepartment(db, facts.department, now);
    await db.insert(PersonRow, newPerson({ ...facts, name }, personId, place?.departmentId ?? null, now));
    await raiseDirectoryVersion(db);
  });
  forgetDirectory(context.db);
  return personId;
}

function newPerson(
  { name, email, locale }: TokenFacts & { name: string },
  id: string,
  departmentId: string | null,
  createdAt: Date,
): PersonRow {
  return {
    id,
    userName: null,
    externalId: null,
    name,
    foldedName: folded(name),
    title: null,
    email,
    departmentId,
    managerId: null,
    locale,
    active: 1,
    honour: 'ASK_FIRST',
    digest: 'WEEKLY',
    createdAt,
  };
}
