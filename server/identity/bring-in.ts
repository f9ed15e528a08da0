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

/** Links a verified token of whom nobody is known yet to its person of the directory, or makes one if the issuer may. */
export async function bringIn(context: Context, token: VerifiedToken): Promise<void> {
  const linked = await linkedPerson(context.db, token);
  try {
    if (linked) await linkIdentity(context, token, linked);
    else await makePerson(context, token);
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    // Either a second first request was quicker, or the person has another subject of this issuer.
    if (await isKnown(context.db, token)) return;
    if (linked) throw await refuseTaken(context, token, linked);
    throw error;
  }
}

async function isKnown(db: Database, { claims }: VerifiedToken): Promise<boolean> {
  const sql = 'SELECT 1 FROM identity WHERE issuer = ? AND subject = ?';
  return (await db.rows(sql, [claims.iss, claims.sub])).length > 0;
}

async function linkIdentity(context: Context, { claims }: VerifiedToken, personId: string): Promise<void> {
  const { iss: issuer, sub: subject } = claims;
  await write(context, async (db) => {
    await db.insert(IdentityRow, { issuer, subject, personId, createdAt: context.now() });
    await db.run('DELETE FROM refused_identity WHERE issuer = ? AND subject = ?', [issuer, subject]);
  });
}

async function makePerson(context: Context, token: VerifiedToken): Promise<void> {
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
