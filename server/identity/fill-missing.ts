import type { Context } from '../kernel/context.ts';
import type { Parameter } from '../kernel/database.ts';
import { ignoringCase } from '../kernel/sql.ts';
import { folded } from '../kernel/text.ts';
import { write } from '../kernel/write.ts';
import { forgetDirectory } from '../people/directory-memory.ts';
import { raiseDirectoryVersion } from '../people/directory-version.ts';
import type { PersonRow } from '../people/person.row.ts';
import { placeInDepartment } from './place-in-department.ts';
import { cut, tokenFacts } from './token-facts.ts';
import type { VerifiedToken } from './token-verifier.ts';

export type KnownFacts = Pick<PersonRow, 'userName' | 'externalId' | 'name' | 'email' | 'departmentId' | 'locale'>;

/** Adds what a token knows and the directory does not. What the directory says is never overwritten. */
export async function fillMissing(
  context: Context,
  token: VerifiedToken,
  personId: string,
  known: KnownFacts,
): Promise<void> {
  const facts = tokenFacts(token);
  const missing: [sql: string, parameters: Parameter[]][] = [];
  if (known.email === null && facts.email !== null && !(await isTaken(context, facts.email))) {
    missing.push(['UPDATE person SET email = ? WHERE id = ? AND email IS NULL', [facts.email, personId]]);
  }
  if (known.locale === null && facts.locale !== null) {
    missing.push(['UPDATE person SET locale = ? WHERE id = ? AND locale IS NULL', [facts.locale, personId]]);
  }
  if (facts.name !== null && facts.name !== known.name && isNameless(token, known)) {
    const sql = 'UPDATE person SET name = ?, folded_name = ? WHERE id = ? AND name = ?';
    missing.push([sql, [facts.name, folded(facts.name), personId, known.name]]);
  }
  const department = known.departmentId === null ? facts.department : null;
  if (missing.length === 0 && department === null) return;
  const isNewDepartment = await write(context, async (db) => {
    for (const [sql, parameters] of missing) await db.run(sql, parameters);
    const place = department === null ? null : await placeInDepartment(db, department, context.now());
    const sql = 'UPDATE person SET department_id = ? WHERE id = ? AND department_id IS NULL';
    if (place) await db.run(sql, [place.departmentId, personId]);
    await raiseDirectoryVersion(db);
    db.announce('personChanged', { personId });
    return place?.isNew;
  });
  if (isNewDepartment) forgetDirectory(context.db);
}

/** Whether no other token of the same login could add anything. */
export function isWhole(token: VerifiedToken, known: KnownFacts): boolean {
  const { email, locale, departmentId } = known;
  return email !== null && locale !== null && departmentId !== null && !isNameless(token, known);
}

/** An e-mail of two people links nobody, so a second one with the same is not made. */
async function isTaken({ db }: Context, email: string): Promise<boolean> {
  const sql = `SELECT id FROM person WHERE email = ?${ignoringCase(db.dialect)} LIMIT 1`;
  return (await db.rows(sql, [email])).length > 0;
}

/** People whom a token without a name once made are called by its subject or their e-mail. */
function isNameless({ claims }: VerifiedToken, { userName, externalId, name, email }: KnownFacts): boolean {
  const isOfDirectory = userName !== null || externalId !== null;
  return !isOfDirectory && (name === cut(claims.sub, 190) || name === email);
}
