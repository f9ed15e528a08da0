import { areSame, hexOf, sha256 } from '../protocol/bytes.ts';
import type { Locks } from '../storage/file-store.ts';
import type { Stored, Token, TokenBatch, TokenSlot } from '../storage/stored.ts';
import { spentToken } from './new-batch.ts';

export type TokenKind = 'letters' | 'meToos';

/** The tokens that can still be used, newest week first. */
export function usableTokens(stored: Stored, kind: TokenKind): { epoch: number; token: TokenSlot }[] {
  const signed = stored.batches.filter(({ state }) => state === 'signed').toSorted((a, b) => b.epoch - a.epoch);
  return signed.flatMap(({ epoch, ...batch }) =>
    batch[kind].filter(({ spent }) => !spent).map((token) => ({ epoch, token })),
  );
}

/**
 * Takes a token for this page, until the page is closed: other tabs read only with the next rewrite that it is gone. False
 * where another one has it. Locks are in memory, and the page alone can list them.
 */
export async function reserveToken(locks: Locks, { seed }: Token): Promise<boolean> {
  const name = hexOf(await sha256('applaus/reserve', seed));
  return new Promise((resolve) => {
    const never = new Promise<void>(() => {});
    const take = (lock: Lock | null) => {
      resolve(lock !== null);
      return lock ? never : undefined;
    };
    // A browser that refuses locks stores nothing that another tab could take.
    locks.request(name, { ifAvailable: true }, take).catch(() => resolve(true));
  });
}

/** Overwrites a token. */
export function withoutToken(stored: Stored, kind: TokenKind, token: Token): Stored {
  const batches = stored.batches.map((batch) => ({ ...batch, [kind]: batch[kind].map(overwriteIf(token)) }));
  return { ...stored, batches };
}

function overwriteIf(token: Token) {
  return (slot: TokenSlot) => (areSame(slot.seed, token.seed) ? spentToken(slot) : slot);
}

/** A batch whose tokens are all overwritten, so that only its taking is known. */
export function spentBatch(batch: TokenBatch): TokenBatch {
  return { ...batch, letters: batch.letters.map(spentToken), meToos: batch.meToos.map(spentToken) };
}
