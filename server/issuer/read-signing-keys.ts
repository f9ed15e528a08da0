import type { Context } from '../kernel/context.ts';
import type { Epoch } from '../kernel/epochs.ts';
import { type SigningKey, signingKeyOf } from './blind-sign.ts';
import type { quotas } from './generate-keys.ts';
import { openKey, requireWrappingKey } from './open-key.ts';
import { prepareKeys } from './prepare-keys.ts';
import type { StoredKey } from './stored-keys.ts';

type SigningKeys = Record<keyof typeof quotas, SigningKey>;

/** The private keys of an epoch that signs now; in the first second of an installation they are made here. */
export async function readSigningKeys(context: Context, epoch: Epoch): Promise<SigningKeys> {
  const found = (await find(context, epoch)) ?? (await prepareKeys(context, 1).then(() => find(context, epoch)));
  if (!found) throw new Error(`there are no keys for epoch ${epoch}`);
  return found;
}

async function find({ db, settings }: Context, epoch: Epoch): Promise<SigningKeys | null> {
  const rows = await db.rows<StoredKey>(
    `SELECT k.epoch, k.kind, e.key_id AS keyId, k.private_key AS stored
     FROM issuer_key k JOIN manifest_entry e ON e.epoch = k.epoch AND e.kind = k.kind
     WHERE k.epoch = ? AND k.kind IN ('letter', 'me-too')`,
    [epoch],
  );
  if (rows.length < 2) return null;
  const wrappingKey = requireWrappingKey(settings);
  return Object.fromEntries(
    rows.map(({ stored, ...name }) => [name.kind, signingKeyOf(openKey(wrappingKey, name, stored))]),
  ) as SigningKeys;
}
