import { fromBase64url } from '../protocol/base64url.ts';
import { type Blinded, blind, finalize } from '../protocol/blind-token.ts';
import type { Bytes } from '../protocol/bytes.ts';
import type { ManifestEntry } from '../protocol/manifest.ts';
import { threadKeys, tokenInput } from '../protocol/thread-keys.ts';
import type { Token } from '../storage/stored.ts';

/** Blinds what a token of this seed is signed over. */
export async function blindSeed(entry: ManifestEntry, seed: Bytes): Promise<Blinded> {
  return blind(fromBase64url(entry.spki), await inputOf(seed, entry));
}

/** The token's signature from the one that was made blindly (base64url); throws where it is not valid. */
export async function finalizeToken(
  entry: ManifestEntry,
  { seed, inverse }: Pick<Token, 'seed' | 'inverse'>,
  signed: string,
): Promise<Bytes> {
  return finalize(fromBase64url(entry.spki), await inputOf(seed, entry), fromBase64url(signed), inverse);
}

async function inputOf(seed: Bytes, { epoch, keyId }: ManifestEntry): Promise<Bytes> {
  return tokenInput(epoch, fromBase64url(keyId), await threadKeys(seed));
}
