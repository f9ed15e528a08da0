import type { Context } from '../kernel/context.ts';
import type { Epoch } from '../kernel/epochs.ts';
import { type SigningKey, signingKeyOf } from './blind-sign.ts';
import type { quotas } from './generate-keys.ts';
import { prepareKeys } from './prepare-keys.ts';

type SigningKeys = Record<keyof typeof quotas, SigningKey>;

/** The private keys of an epoch that signs now; in the first second of an installation they are made here. */
export async function readSigningKeys(context: Context, epoch: Epoch): Promise<SigningKeys> {
  const found = (await find(context, epoch)) ?? (await prepareKeys(context, 1).then(() => find(context, epoch)));
  if (!found) throw new Error(`there are no keys for epoch ${epoch}`);
  return found;
}

async function find({ db }: Context, epoch: Epoch): Promise<SigningKeys | null> {
  const rows = await db.rows<{ kind: string; privateKey: string }>(
    "SELECT kind, private_key AS privateKey FROM issuer_key WHERE epoch = ? AND kind IN ('letter', 'me-too')",
    [epoch],
  );
  if (rows.length < 2) return null;
  return Object.fromEntries(rows.map(({ kind, privateKey }) => [kind, signingKeyOf(privateKey)])) as SigningKeys;
}
