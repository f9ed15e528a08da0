import type { Database } from '../kernel/database.ts';
import { ignoringCase } from '../kernel/sql.ts';
import type { LinkField } from './issuers.ts';
import { shown } from './refusal-reason.ts';
import { vouchesFor } from './token-facts.ts';
import { unknownPerson } from './token-refused.ts';
import type { VerifiedToken } from './token-verifier.ts';

const linkColumns: Record<LinkField, string> = { externalId: 'external_id', userName: 'user_name', email: 'email' };

/**
 * The one person of the directory with this value in the linked field; null when there is nobody. Databases differ in what
 * they take for equal (`jose` and `josé`), and here that would be somebody else: equal is the same text, whatever its case.
 * A value of several people, or an e-mail that nobody vouches for, must not make one more person of the same value.
 */
export async function linkedPerson(db: Database, token: VerifiedToken): Promise<string | null> {
  const { link, claims: names } = token.issuer;
  const claimed = link && token.claims[link.claim];
  if (!link || typeof claimed !== 'string' || claimed === '') return null;
  const value = claimed.normalize('NFC');
  const column = linkColumns[link.to];
  const sql = `SELECT id, ${column} AS found FROM person WHERE ${column} = ?${ignoringCase(db.dialect)} LIMIT 10`;
  const rows = await db.rows<{ id: string; found: string }>(sql, [value]);
  const same = rows.filter(({ found }) => found.toLowerCase() === value.toLowerCase());
  const isEmail = link.to === 'email' || link.claim === names.email;
  if (isEmail && !vouchesFor(token, link.claim) && (same.length > 0 || !token.issuer.create)) {
    throw unknownPerson(`"${link.claim}" links only with "email_verified": true, or where its issuer has "trustEmail"`);
  }
  if (same.length > 1)
    throw unknownPerson(
      `several people have the ${whatIsLinked(token)}`,
      `several people have the ${howLinked(token)}`,
    );
  return same[0]?.id ?? null;
}

/** What a token says of its person, by which the directory was searched. */
export function whatIsLinked(token: VerifiedToken): string {
  const { link } = token.issuer;
  return `${howLinked(token)}${link ? ', ' : ' '}${shown(token.claims[link?.claim ?? 'sub'])}`;
}

/** The same without anybody's name or address. */
export function howLinked({ issuer: { link } }: VerifiedToken): string {
  return link ? `"${link.to}" of its claim "${link.claim}"` : 'subject';
}
