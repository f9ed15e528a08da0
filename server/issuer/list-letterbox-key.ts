import type { Context } from '../kernel/context.ts';
import { epochAt } from '../kernel/epochs.ts';
import { appendKeys } from './append-keys.ts';
import type { NewKey } from './generate-keys.ts';
import { letterboxKind } from './manifest-chain.ts';
import type { UnlistedKeyRow } from './unlisted-key.row.ts';

/** For so long a key stands in the list before it signs, in milliseconds: browsers ask for a week. */
const lead = 8 * 86_400_000;

/**
 * Puts a key of the letterbox into the list. The first one signs at once, since no bulletin was signed before it; a later
 * one could be made for a single browser, and has to be seen for a while first.
 */
export async function listLetterboxKey(context: Context): Promise<void> {
  const { db, settings } = context;
  const unlisted = await db.rows<UnlistedKeyRow>(
    `SELECT k.key_id AS keyId, k.spki FROM unlisted_key k
     LEFT JOIN manifest_entry e ON e.key_id = k.key_id WHERE e.number IS NULL`,
  );
  for (const { keyId, spki } of unlisted) {
    const known = await db.rows('SELECT 1 FROM manifest_entry WHERE kind = ? LIMIT 1', [letterboxKind]);
    const begin = new Date(context.now().getTime() + (known.length > 0 ? lead : 0));
    const entry: NewKey = {
      ...{ epoch: epochAt(settings.timeZone, begin), kind: letterboxKind, keyId, spki, quota: 0, privateKey: null },
      ...{ notBefore: begin.toISOString(), notAfter: '9999-12-31T00:00:00.000Z' },
    };
    await appendKeys(context, [entry]);
  }
}
