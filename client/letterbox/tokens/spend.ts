import { areSame } from '../protocol/bytes.ts';
import type { OutboxItem, Stored, TokenBatch, TokenSlot } from '../storage/stored.ts';
import { spentToken } from './new-batch.ts';

export type TokenKind = 'letters' | 'meToos';

/** The tokens that can still be used, newest week first. */
export function usableTokens(stored: Stored, kind: TokenKind): { epoch: number; token: TokenSlot }[] {
  const signed = stored.batches.filter(({ state }) => state === 'signed').toSorted((a, b) => b.epoch - a.epoch);
  return signed.flatMap(({ epoch, ...batch }) =>
    batch[kind].filter(({ spent }) => !spent).map((token) => ({ epoch, token })),
  );
}

/** Thrown when another tab was quicker. */
export class TokenGone extends Error {}

/** Overwrites the token and adds its body to the outbox, or changes nothing and throws. */
export function spend(stored: Stored, kind: TokenKind, token: TokenSlot, waiting: OutboxItem): Stored {
  const isUsable = usableTokens(stored, kind).some((usable) => areSame(usable.token.seed, token.seed));
  if (!isUsable) throw new TokenGone();
  const batches = stored.batches.map((batch) => ({ ...batch, [kind]: batch[kind].map(overwriteIf(token)) }));
  return { ...stored, batches, outbox: [...stored.outbox, waiting] };
}

function overwriteIf(token: TokenSlot) {
  return (slot: TokenSlot) => (areSame(slot.seed, token.seed) ? spentToken(slot) : slot);
}

/** A batch whose tokens are all overwritten, so that only its taking is known. */
export function spentBatch(batch: TokenBatch): TokenBatch {
  return { ...batch, letters: batch.letters.map(spentToken), meToos: batch.meToos.map(spentToken) };
}
