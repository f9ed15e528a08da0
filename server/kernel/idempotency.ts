import { createHash } from 'node:crypto';
import { ObjectType } from 'type-graphql';
import type { Writer } from './database.ts';
import type { Language } from './language.ts';
import { Refusal } from './refusal.ts';
import { forShare } from './sql.ts';

/**
 * Finds the row that a person has already stored under an idempotency key, so that a repeated request is answered with
 * it. `owner` is the column with the person's uuid.
 */
export async function earlierUnderKey(
  db: Writer,
  table: string,
  owner: string,
  personId: string,
  key: string,
): Promise<{ id: string; contentHash: string } | null> {
  // A locking read sees what another transaction has just committed; this one's snapshot may be older. Several who were
  // refused by the same row hold it together, so that a lock for one alone would end all but one of them.
  const lock = forShare(db.dialect);
  const sql = `SELECT id, content_hash AS contentHash FROM ${table} WHERE ${owner} = ? AND idempotency_key = ?${lock}`;
  const [row] = await db.rows<{ id: string; contentHash: string }>(sql, [personId, key]);
  return row ?? null;
}

/** SHA-256 of an input without its key: equal for a repeat, different for something else under the same key. */
export function contentHash(input: { idempotencyKey: string }): string {
  const { idempotencyKey: _, ...content } = input;
  const fields = Object.entries(content)
    .filter(([, value]) => value !== null && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}

@ObjectType({ implements: Refusal, description: 'The key was used before, for something else.' })
export class IdempotencyKeyReusedRefused extends Refusal {
  constructor(language: Language) {
    super(
      {
        nl: 'Dit is al eens verstuurd met een andere inhoud. Begin opnieuw.',
        en: 'This was sent before with other content. Please start again.',
      }[language],
    );
  }
}
