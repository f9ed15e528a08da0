import { fromBase64url } from '../protocol/base64url.ts';
import { BODY_TYPE } from '../protocol/body.ts';
import type { Bytes } from '../protocol/bytes.ts';
import { type Letter, textsOfLetter } from '../protocol/letter.ts';
import { entryOf, type ManifestEntry } from '../protocol/manifest.ts';
import type { TokenSlot } from '../storage/stored.ts';
import { reserveToken, type TokenKind, usableTokens, withoutToken } from '../tokens/spend.ts';
import { changeStored, type Door, nextRewriting, type OutboxItem } from './door.ts';
import { addToOutbox, postItem } from './outbox.ts';

/** Sends a letter; its receipt is shown once. */
export async function sendLetter(door: Door, letter: Letter): Promise<Sent> {
  const sent = await spendToken(door, 'letters', textsOfLetter(letter));
  if ('failed' in sent) return sent;
  const unsaved = { hash: sent.sent.hash, seed: sent.seed };
  door.change({ unsaved, screen: { name: 'sent', ...unsaved } });
  return sent;
}

export type Sent = { sent: OutboxItem; seed: Bytes } | { failed: 'no-token' | 'no-keys' };

const KIND = { letters: ['letter', BODY_TYPE.letter], meToos: ['me-too', BODY_TYPE.meToo] } as const;

/**
 * Writes a body under one token and sends it, once the token is overwritten in the file: whoever leaves early would find it
 * there again, and two letters under one token belong together. Until then it is reserved in all tabs.
 */
export async function spendToken(door: Door, kind: TokenKind, texts: readonly string[]): Promise<Sent> {
  const { keys, stored } = door.state;
  if (keys.state !== 'here') return { failed: 'no-keys' };
  for (const { epoch, token } of usableTokens(stored, kind)) {
    const entry = entryOf(keys.entries, epoch, KIND[kind][0]);
    const sent = entry && (await sendUnder(door, entry, token, { type: KIND[kind][1], texts }));
    if (!sent) continue;
    changeStored(door, (now) => withoutToken(now, kind, token));
    void nextRewriting(door).then(() => postItem(door, sent));
    return { sent, seed: token.seed };
  }
  return { failed: 'no-token' };
}

interface Written extends Pick<OutboxItem, 'leavesNothing'> {
  type: number;
  texts: readonly string[];
}

/**
 * Writes a body under a token, which its caller overwrites at once, and puts it into the outbox. Undefined where the token's
 * time is over, or another tab has it.
 */
export async function sendUnder(
  door: Door,
  entry: ManifestEntry,
  token: TokenSlot,
  { type, texts, ...item }: Written,
): Promise<OutboxItem | undefined> {
  const { epoch, keyId } = entry;
  const until = Date.parse(entry.notAfter);
  if (until <= door.now() || !(await reserveToken(door.locks, token))) return undefined;
  const shown = { epoch, keyId: fromBase64url(keyId), signature: token.signature };
  return addToOutbox(door, await door.work.makeBody(token.seed, type, texts, shown), { epoch, until, ...item });
}

/** Sends a "me too" in the same way and size as a letter. Nobody answers it, so it has no receipt. */
export function sendMeToo(door: Door, blocker: string): Promise<Sent> {
  return spendToken(door, 'meToos', [blocker]);
}
