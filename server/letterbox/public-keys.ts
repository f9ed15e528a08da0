import { createPublicKey, type KeyObject } from 'node:crypto';
import type { Database } from '../kernel/database.ts';

/** A public key of the list, imported for verifying. */
export interface PublicKey {
  epoch: number;
  kind: string;
  /** Milliseconds since 1970. */
  notBefore: number;
  notAfter: number;
  key: KeyObject;
}

/** The list of keys as the issuer last signed it: the only thing that issuer and letterbox have in common. */
export interface PublicKeys {
  /** As it is served. */
  manifest: string;
  byId: Map<string, PublicKey>;
}

interface Row {
  epoch: number;
  kind: string;
  keyId: string;
  spki: string;
  notBefore: string;
  notAfter: string;
  quota: number;
  key: string;
  signature: string;
}

export const noKeys: PublicKeys = {
  manifest: JSON.stringify({ entries: [], key: '', signature: '' }),
  byId: new Map(),
};

/** List and signature come from one statement, so that they match; without new entries the previous keys are returned. */
export async function readPublicKeys(db: Database, previous: PublicKeys): Promise<PublicKeys> {
  const [head] = await db.rows<{ entries: number }>('SELECT entries FROM manifest_head');
  if (!head || head.entries === previous.byId.size) return previous;
  const rows = await db.rows<Row>(
    `SELECT e.epoch, e.kind, e.key_id AS keyId, e.spki, e.not_before AS notBefore, e.not_after AS notAfter, e.quota,
       h.public_key AS \`key\`, h.signature
     FROM manifest_head h JOIN manifest_entry e ON e.number <= h.entries ORDER BY e.number`,
  );
  const { key, signature } = rows[0]!;
  const entries = rows.map(({ key: _, signature: __, ...entry }) => entry);
  return {
    manifest: JSON.stringify({ entries, key, signature }),
    byId: new Map(entries.map((entry) => [entry.keyId, publicKeyOf(entry)])),
  };
}

const roundKind = 'round:';

/** When the key of each round is no longer accepted, in milliseconds since 1970. */
export function roundEnds({ byId }: PublicKeys): Map<string, number> {
  const rounds = [...byId.values()].filter(({ kind }) => kind.startsWith(roundKind));
  return new Map(rounds.map(({ kind, notAfter }) => [kind.slice(roundKind.length), notAfter]));
}

function publicKeyOf({ epoch, kind, spki, notBefore, notAfter }: Omit<Row, 'key' | 'signature'>): PublicKey {
  const key = createPublicKey({ key: Buffer.from(spki, 'base64url'), format: 'der', type: 'spki' });
  return { epoch, kind, notBefore: Date.parse(notBefore), notAfter: Date.parse(notAfter), key };
}
