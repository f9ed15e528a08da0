import { fromBase64url } from '../protocol/base64url.ts';
import { BODY_TYPE, writeBody } from '../protocol/body.ts';
import type { Bytes } from '../protocol/bytes.ts';
import { type Letter, textsOfLetter } from '../protocol/letter.ts';
import { entryOf } from '../protocol/manifest.ts';
import { threadKeys } from '../protocol/thread-keys.ts';
import type { OutboxItem } from '../storage/stored.ts';
import { spend, TokenGone, type TokenKind, usableTokens } from '../tokens/spend.ts';
import { changeStored, type Door } from './door.ts';
import { outboxItem, postItem } from './outbox.ts';

/** Sends a letter; its receipt is shown once. */
export async function sendLetter(door: Door, letter: Letter): Promise<Sent> {
  const sent = await spendToken(door, 'letters', textsOfLetter(letter));
  if ('failed' in sent) return sent;
  const unsaved = { hash: sent.sent.hash, seed: sent.seed };
  door.change({ unsaved, screen: { name: 'sent', ...unsaved } });
  return sent;
}

export type Sent = { sent: OutboxItem; seed: Bytes } | { failed: 'no-token' | 'no-keys' | 'storage' };

const KIND = { letters: ['letter', BODY_TYPE.letter], meToos: ['me-too', BODY_TYPE.meToo] } as const;

/**
 * Writes a body under one token. Before anything is sent, one transaction overwrites the token and stores the body: no
 * other tab can use the token again, and a body that did not arrive is sent later.
 */
export async function spendToken(door: Door, kind: TokenKind, texts: readonly string[]): Promise<Sent> {
  const { keys, stored } = door.state;
  if (keys.state !== 'here') return { failed: 'no-keys' };
  for (const { epoch, token } of usableTokens(stored, kind)) {
    const entry = entryOf(keys.entries, epoch, KIND[kind][0]);
    if (!entry || Date.parse(entry.notAfter) <= door.now()) continue;
    const shown = { epoch, keyId: fromBase64url(entry.keyId), signature: token.signature };
    const body = await writeBody(KIND[kind][1], await threadKeys(token.seed), texts, shown);
    const item = await outboxItem(door, body, Date.parse(entry.notAfter));
    const failed = await spendStored(door, kind, token, item);
    if (failed === 'gone') continue;
    if (failed) return { failed };
    void postItem(door, item);
    return { sent: item, seed: token.seed };
  }
  return { failed: 'no-token' };
}

type Token = ReturnType<typeof usableTokens>[number]['token'];

async function spendStored(
  door: Door,
  kind: TokenKind,
  token: Token,
  item: OutboxItem,
): Promise<'gone' | 'storage' | undefined> {
  try {
    await changeStored(door, (stored) => spend(stored, kind, token, item));
    return undefined;
  } catch (error) {
    return error instanceof TokenGone ? 'gone' : 'storage';
  }
}

/** Sends a "me too" in the same way and size as a letter. Nobody answers it, so it has no receipt. */
export function sendMeToo(door: Door, blocker: string): Promise<Sent> {
  return spendToken(door, 'meToos', [blocker]);
}
