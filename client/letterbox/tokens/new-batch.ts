import { type Bytes, randomBytes } from '../protocol/bytes.ts';
import { entryOf, type ManifestEntry } from '../protocol/manifest.ts';
import type { Token, TokenBatch, TokenSlot } from '../storage/stored.ts';
import type { Blinder } from './blinder.ts';

/** Makes a week's blinded tokens, exactly as many of each kind as the list of keys says. */
export async function newBatch(
  blinder: Blinder,
  entries: readonly ManifestEntry[],
  epoch: number,
): Promise<TokenBatch> {
  const letters = await tokensUnder(blinder, entryOf(entries, epoch, 'letter')!);
  const meToos = await tokensUnder(blinder, entryOf(entries, epoch, 'me-too')!);
  return { epoch, state: 'asked', letters, meToos };
}

/** As many blinded tokens as the quota of this key. */
export async function tokensUnder(blinder: Blinder, entry: ManifestEntry): Promise<TokenSlot[]> {
  const slots = Array.from({ length: entry.quota }, async () => {
    const seed = randomBytes(16);
    const { blinded, inverse } = await blinder.blindSeed(entry, seed);
    return { seed, blinded, inverse, signature: new Uint8Array(blinded.length), spent: false };
  });
  return Promise.all(slots);
}

/** The same tokens with their signatures; throws if one of them is not valid. */
export async function signedTokens(
  blinder: Blinder,
  entry: ManifestEntry,
  tokens: readonly TokenSlot[],
  signed: readonly string[],
): Promise<TokenSlot[]> {
  if (signed.length !== tokens.length) throw new RangeError('not as many signatures as tokens');
  return Promise.all(
    tokens.map(async (token, index) => {
      const { seed, inverse } = token;
      const signature = await blinder.finalizeToken(entry, { seed, inverse }, signed[index]!);
      return { ...withoutBlinding(token), signature };
    }),
  );
}

/** Overwrites the blinding, which would link a token to its issuing once it is used. */
function withoutBlinding(token: TokenSlot): TokenSlot {
  return { ...token, blinded: randomBytes(token.blinded.length), inverse: randomBytes(token.inverse.length) };
}

/** A spent token: random bytes of the same lengths. */
export function spentToken({ seed, blinded, inverse, signature }: Token): TokenSlot {
  const [s, b, i, g] = [seed, blinded, inverse, signature].map(({ length }) => randomBytes(length)) as Bytes[];
  return { seed: s!, blinded: b!, inverse: i!, signature: g!, spent: true };
}
