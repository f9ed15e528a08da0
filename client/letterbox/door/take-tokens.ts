import { entryOf, type ManifestEntry } from '../protocol/manifest.ts';
import type { TokenBatch } from '../storage/stored.ts';
import { newBatch, signedTokens } from '../tokens/new-batch.ts';
import { spentBatch } from '../tokens/spend.ts';
import { changeStored, type Door, rewriteStored, type TokensState } from './door.ts';

/**
 * Takes this week's tokens once on this device, whether or not anybody ever writes. The batch is stored before it is
 * requested, so that after a lost answer the same values are sent again, and two tabs request one batch.
 */
export async function takeTokens(door: Door): Promise<void> {
  const { keys, desk } = door.state;
  if (keys.state !== 'here' || !desk.open) return;
  const batch = await storedBatch(door, keys.entries, keys.epoch);
  door.change({ tokens: batch.state === 'asked' ? await signed(door, keys.entries, batch) : stateOf(batch) });
}

async function storedBatch(door: Door, entries: readonly ManifestEntry[], epoch: number): Promise<TokenBatch> {
  const ofWeek = (batches: readonly TokenBatch[]) => batches.find((batch) => batch.epoch === epoch);
  const known = ofWeek(door.state.stored.batches);
  if (known) return known;
  const batch = await newBatch(door.work, entries, epoch);
  changeStored(door, (stored) =>
    ofWeek(stored.batches) ? stored : { ...stored, batches: [...stored.batches, batch] },
  );
  await rewriteStored(door);
  return ofWeek(door.state.stored.batches)!;
}

async function signed(door: Door, entries: readonly ManifestEntry[], batch: TokenBatch): Promise<TokensState> {
  const { tokens, refusal } = await door.issue(batch);
  if (refusal) return { state: 'refused', ...refusal };
  if (!tokens) return { state: 'failed' };
  try {
    const letters = await signedTokens(
      door.work,
      entryOf(entries, batch.epoch, 'letter')!,
      batch.letters,
      tokens.letters,
    );
    const meToos = await signedTokens(door.work, entryOf(entries, batch.epoch, 'me-too')!, batch.meToos, tokens.meToos);
    await store(door, { ...batch, letters, meToos, state: 'signed' });
    return { state: 'here' };
  } catch {
    // With one bad signature no token is used, since a server could mark people that way. It is not told which one was
    // bad.
    await store(door, { ...spentBatch(batch), state: 'unusable' });
    return { state: 'unusable' };
  }
}

/** Stores a batch, unless another tab has stored a signed one; tokens of older weeks are dropped. */
function store(door: Door, batch: TokenBatch): Promise<void> {
  changeStored(door, (stored) => {
    const known = stored.batches.find(({ epoch }) => epoch === batch.epoch);
    return known?.state === 'asked' ? { ...stored, batches: [batch] } : stored;
  });
  return rewriteStored(door);
}

function stateOf({ state }: TokenBatch): TokensState {
  return { state: state === 'unusable' ? 'unusable' : 'here' };
}
