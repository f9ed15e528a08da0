import { createHash, generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import { type Epoch, epochAfter, weekOf } from '../kernel/epochs.ts';
import type { ServerSettings } from '../kernel/settings.ts';
import type { ManifestEntry } from './manifest-chain.ts';

/** A key of an epoch: what everybody sees of it, and its private half (PKCS #8, base64url). */
export interface NewKey extends ManifestEntry {
  privateKey: string;
}

/** Tokens of each kind in a batch. Blind signing cannot see a label, so each kind has a key. */
export const quotas = { letter: 3, 'me-too': 5 } as const;

const generate = promisify(generateKeyPair);

/** Both keys of an epoch, generated off the event loop: some tenths of a second each, seconds with 3,072 bits. */
export function generateKeys(settings: KeySettings, epoch: Epoch): Promise<NewKey[]> {
  return Promise.all(Object.entries(quotas).map(([kind, quota]) => generateKey(settings, epoch, kind, quota)));
}

type KeySettings = Pick<ServerSettings, 'issuer' | 'timeZone'>;

async function generateKey({ timeZone, issuer }: KeySettings, epoch: Epoch, kind: string, quota: number) {
  const { publicKey, privateKey } = await generate('rsa', {
    modulusLength: issuer.tokenKeyBits,
    publicExponent: 65_537,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  });
  return {
    epoch,
    kind,
    keyId: createHash('sha256').update(publicKey).digest('base64url'),
    spki: publicKey.toString('base64url'),
    notBefore: weekOf(timeZone, epoch).from.toISOString(),
    notAfter: weekOf(timeZone, epochAfter(epoch, 1)).until.toISOString(),
    quota,
    privateKey: privateKey.toString('base64url'),
  };
}
