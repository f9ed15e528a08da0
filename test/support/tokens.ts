import { constants, createPrivateKey, sign } from 'node:crypto';
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import type { Database } from '../../server/kernel/database.ts';
import { unwrapKey, wrappingKeyOf } from '../../server/kernel/key-wrapping.ts';
import { issuerKey } from './test-issuer.ts';
import { makeThread, type Thread, type Token, tokenInputOf } from './threads.ts';

export interface ManifestEntry {
  epoch: number;
  kind: string;
  keyId: string;
  spki: string;
  notBefore: string;
  notAfter: string;
  quota: number;
}

export const issueTokens = `mutation ($input: IssueTokensInput!) { issueTokens(input: $input) { __typename
  ... on Refusal { message } ... on EpochClosedRefused { epoch } ... on IssuedTokens { epoch letters meToos } } }`;

export const issueRoundToken = `mutation ($input: IssueRoundTokenInput!) { issueRoundToken(input: $input) { __typename
  ... on Refusal { message } ... on IssuedRoundToken { signature } } }`;

const suite = RSABSSA.SHA384.PSS.Deterministic();

export async function manifestEntry(db: Database, epoch: number, kind: string): Promise<ManifestEntry> {
  const [entry] = await db.rows<ManifestEntry>(
    `SELECT epoch, kind, key_id AS keyId, spki, not_before AS notBefore, not_after AS notAfter, quota
     FROM manifest_entry WHERE epoch = ? AND kind = ?`,
    [epoch, kind],
  );
  return entry!;
}

/** Some tokens of one kind, blinded and not yet signed. */
export async function blindedTokens(entry: ManifestEntry) {
  const key = await crypto.subtle.importKey(
    'spki',
    Buffer.from(entry.spki, 'base64url'),
    { name: 'RSA-PSS', hash: 'SHA-384' },
    true,
    ['verify'],
  );
  const made = await Promise.all(
    Array.from({ length: entry.quota }, async () => {
      const thread = await makeThread();
      const input = tokenInputOf(thread, entry.epoch, entry.keyId);
      return { thread, input, ...(await suite.blind(key, input)) };
    }),
  );
  return {
    blinded: made.map(({ blindedMsg }) => Buffer.from(blindedMsg).toString('base64url')),
    /** Unblinds what came back; throws when the issuer signed under another key. */
    finish: (signatures: string[]): Promise<Token[]> =>
      Promise.all(
        made.map(async ({ thread, input, inv }, index) => ({
          thread,
          epoch: entry.epoch,
          keyId: entry.keyId,
          signature: Buffer.from(await suite.finalize(key, input, Buffer.from(signatures[index]!, 'base64url'), inv)),
        })),
      ),
  };
}

/** A token signed outright, by whoever has the private key: as good as a blind one, and made in a millisecond. */
export async function plainToken(db: Database, epoch: number, kind = 'letter', thread?: Thread): Promise<Token> {
  const own = thread ?? (await makeThread());
  const { keyId } = await manifestEntry(db, epoch, kind);
  const sql = 'SELECT private_key AS stored FROM issuer_key WHERE epoch = ? AND kind = ?';
  const [row] = await db.rows<{ stored: string }>(sql, [epoch, kind]);
  const unwrapped = unwrapKey(wrappingKeyOf(issuerKey), { epoch, kind, keyId }, row!.stored)!;
  const key = createPrivateKey({ key: unwrapped, format: 'der', type: 'pkcs8' });
  const padding = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 };
  return { thread: own, epoch, keyId, signature: sign('sha384', tokenInputOf(own, epoch, keyId), { key, ...padding }) };
}
