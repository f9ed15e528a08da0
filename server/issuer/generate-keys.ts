import { createHash, generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import { type Epoch, epochAfter, weekOf } from '../kernel/epochs.ts';
import type { ServerSettings } from '../kernel/settings.ts';
import type { ManifestEntry } from './manifest-chain.ts';

/** A key of an epoch: what everybody sees of it, and its private half (PKCS #8). */
export interface NewKey extends ManifestEntry {
  /** Null for a key of the letterbox, whose private half only the letterbox has. */
  privateKey: Buffer | null;
}

/** Tokens of each kind in a batch. Blind signing cannot see a label, so each kind has a key. */
export const quotas = { letter: 3, 'me-too': 5 } as const;

const generate = promisify(generateKeyPair);

/** Both keys of an epoch, generated off the event loop: some tenths of a second each, seconds with 3,072 bits. */
export function generateKeys(settings: KeySettings, epoch: Epoch): Promise<NewKey[]> {
  const { timeZone } = settings;
  const notBefore = weekOf(timeZone, epoch).from.toISOString();
  const notAfter = weekOf(timeZone, epochAfter(epoch, 1)).until.toISOString();
  return Promise.all(
    Object.entries(quotas).map(([kind, quota]) => generateKey(settings, { epoch, kind, notBefore, notAfter, quota })),
  );
}

export type KeySettings = Pick<ServerSettings, 'issuer' | 'timeZone'>;

/** A key pair for this entry of the list. */
export async function generateKey(
  { issuer }: KeySettings,
  entry: Omit<ManifestEntry, 'keyId' | 'spki'>,
): Promise<NewKey> {
  const { publicKey, privateKey } = await generate('rsa', {
    modulusLength: issuer.tokenKeyBits,
    publicExponent: 65_537,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  });
  return {
    ...entry,
    keyId: createHash('sha256').update(publicKey).digest('base64url'),
    spki: publicKey.toString('base64url'),
    privateKey,
  };
}
