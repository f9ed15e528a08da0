import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { KeyManifest, ManifestEntry } from '../../client/letterbox/protocol/manifest.ts';

/** An issuer as the protocol describes it, made with node's own crypto: two keys a week, and a signed list of them. */
export function makeIssuer() {
  const signer = generateKeyPairSync('ed25519');
  const privateKeys = new Map<string, KeyObject>();
  const addKey = (entry: Pick<ManifestEntry, 'epoch' | 'kind' | 'notBefore' | 'notAfter' | 'quota'>): ManifestEntry => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const spki = publicKey.export({ type: 'spki', format: 'der' });
    privateKeys.set(`${entry.epoch} ${entry.kind}`, privateKey);
    return { ...entry, keyId: sha256(spki).toString('base64url'), spki: spki.toString('base64url') };
  };
  const addWeek = (epoch: number, monday: string): ManifestEntry[] => {
    const [notBefore, notAfter] = [monday, new Date(Date.parse(monday) + 14 * 86_400_000).toISOString()];
    const week = { epoch, notBefore, notAfter };
    return [addKey({ ...week, kind: 'letter', quota: 3 }), addKey({ ...week, kind: 'me-too', quota: 5 })];
  };
  return { addKey, addWeek, signList: (entries: ManifestEntry[]) => signList(signer, entries), privateKeys };
}

/** A letterbox's own key, with its entry in the list. */
export function makeLetterboxKey(epoch: number, notBefore: string) {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const id = { keyId: sha256(spki).toString('base64url'), spki: spki.toString('base64url') };
  const entry: ManifestEntry = {
    epoch,
    kind: 'letterbox',
    ...id,
    notBefore,
    notAfter: '9999-12-31T00:00:00.000Z',
    quota: 0,
  };
  return { entry, sign: (message: Uint8Array) => sign(null, message, privateKey).toString('base64url') };
}

export type LetterboxKey = ReturnType<typeof makeLetterboxKey>;

function signList(signer: { privateKey: KeyObject; publicKey: KeyObject }, entries: ManifestEntry[]): KeyManifest {
  const head = entries.reduce((before: Buffer, { epoch, kind, keyId, spki, notBefore, notAfter, quota }) => {
    const line = JSON.stringify([epoch, kind, keyId, spki, notBefore, notAfter, quota]);
    return sha256(Buffer.concat([Buffer.from('applaus/manifest/v1'), before, Buffer.from(line)]));
  }, Buffer.alloc(32));
  const count = Buffer.alloc(4);
  count.writeUInt32BE(entries.length);
  const message = Buffer.concat([Buffer.from('applaus/manifest-head/v1'), count, head]);
  return {
    entries,
    key: signer.publicKey.export({ type: 'spki', format: 'der' }).toString('base64url'),
    signature: sign(null, message, signer.privateKey).toString('base64url'),
  };
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
