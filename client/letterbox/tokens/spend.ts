import { areSame } from '../protocol/bytes.ts';
import type { Batch, Kept, TokenSlot, Waiting } from '../storage/stored.ts';
import { spentToken } from './new-batch.ts';

export type TokenKind = 'letters' | 'meToos';

/** The tokens that can still be used, newest week first. */
export function usableTokens(kept: Kept, kind: TokenKind): { epoch: number; token: TokenSlot }[] {
  const signed = kept.batches.filter(({ state }) => state === 'signed').toSorted((a, b) => b.epoch - a.epoch);
  return signed.flatMap(({ epoch, ...batch }) =>
    batch[kind].filter(({ spent }) => !spent).map((token) => ({ epoch, token })),
  );
}

/** Thrown when another tab was quicker. */
export class TokenGone extends Error {}

/** Overwrites the token and puts its body in the outbox, or does neither. */
export function spend(kept: Kept, kind: TokenKind, token: TokenSlot, waiting: Waiting): Kept {
  const isUsable = usableTokens(kept, kind).some((usable) => areSame(usable.token.seed, token.seed));
  if (!isUsable) throw new TokenGone();
  const batches = kept.batches.map((batch) => ({ ...batch, [kind]: batch[kind].map(overwriteIf(token)) }));
  return { ...kept, batches, outbox: [...kept.outbox, waiting] };
}

function overwriteIf(token: TokenSlot) {
  return (slot: TokenSlot) => (areSame(slot.seed, token.seed) ? spentToken(slot) : slot);
}

/** A batch of which nothing is left but that it was taken. */
export function spentBatch(batch: Batch): Batch {
  return { ...batch, letters: batch.letters.map(spentToken), meToos: batch.meToos.map(spentToken) };
}
