import { type ManifestEntry, openRounds, roundOf } from '../protocol/manifest.ts';
import type { RoundToken } from '../storage/stored.ts';
import { signedTokens, spentToken, tokensUnder } from '../tokens/new-batch.ts';
import { changeStored, type Door, rewriteStored } from './door.ts';

/**
 * Takes the token of each round that is open, whether or not anybody answers: once a person, so that other devices of theirs
 * find it taken. It is stored before it is requested, as those of a week are.
 */
export async function takeRoundTokens(door: Door): Promise<void> {
  const { keys, desk } = door.state;
  if (keys.state !== 'here' || !desk.open) return;
  for (const entry of openRounds(keys.entries, door.now())) {
    const known = await storedToken(door, keys.entries, entry);
    // Stored, it would outlast the choice of somebody who answers without their name next time.
    const isOpenly = door.state.openly.includes(roundOf(entry));
    if (known.state === 'asked' && !isOpenly) await sign(door, entry, known);
  }
}

export function tokenOf(tokens: readonly RoundToken[], { keyId }: ManifestEntry): RoundToken | undefined {
  return tokens.find((one) => one.keyId === keyId);
}

/** Tokens of rounds that the list has as over, or not at all, make room. */
async function storedToken(door: Door, entries: readonly ManifestEntry[], entry: ManifestEntry): Promise<RoundToken> {
  const known = tokenOf(door.state.stored.rounds, entry);
  if (known) return known;
  const [token] = await tokensUnder(door.work, { ...entry, quota: 1 });
  const isOpen = ({ keyId }: RoundToken) => openRounds(entries, door.now()).some((one) => one.keyId === keyId);
  changeStored(door, (stored) =>
    tokenOf(stored.rounds, entry)
      ? stored
      : {
          ...stored,
          rounds: [...stored.rounds.filter(isOpen), { keyId: entry.keyId, state: 'asked', token: token! }],
        },
  );
  await rewriteStored(door);
  return tokenOf(door.state.stored.rounds, entry)!;
}

async function sign(door: Door, entry: ManifestEntry, asked: RoundToken): Promise<void> {
  const { signature, refusal } = await door.issueRound(roundOf(entry), asked.token);
  const spent = spentToken(asked.token);
  if (refusal?.kind === 'RoundTokenTakenRefused') return store(door, { ...asked, state: 'elsewhere', token: spent });
  if (refusal?.kind === 'AnswersOpenlyRefused') door.change({ openly: [...door.state.openly, roundOf(entry)] });
  if (signature === undefined) return;
  try {
    const [token] = await signedTokens(door.work, entry, [asked.token], [signature]);
    await store(door, { ...asked, state: 'signed', token: token! });
  } catch {
    await store(door, { ...asked, state: 'unusable', token: spent });
  }
}

/** Unless another tab has stored one that is signed. */
function store(door: Door, changed: RoundToken): Promise<void> {
  changeStored(door, (stored) => ({
    ...stored,
    rounds: stored.rounds.map((one) => (one.keyId === changed.keyId && one.state === 'asked' ? changed : one)),
  }));
  return rewriteStored(door);
}
