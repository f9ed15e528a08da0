import { fromBase64url } from '../protocol/base64url.ts';
import { BODY_TYPE, writeBody } from '../protocol/body.ts';
import type { Bytes } from '../protocol/bytes.ts';
import { entryOf } from '../protocol/manifest.ts';
import { threadKeys } from '../protocol/thread-keys.ts';
import type { Waiting } from '../storage/stored.ts';
import { spend, TokenGone, type TokenKind, usableTokens } from '../tokens/spend.ts';
import { type Door, keep } from './door.ts';
import { postWaiting } from './post-waiting.ts';
import { waiting } from './wait-in-outbox.ts';

export type Sent = { sent: Waiting; seed: Bytes } | { failed: 'no-token' | 'no-keys' | 'storage' };

const KIND = { letters: ['letter', BODY_TYPE.letter], meToos: ['me-too', BODY_TYPE.meToo] } as const;

/**
 * Writes a body under one token. The token is overwritten and the body kept in one step before anything is sent: what
 * another tab took meanwhile is not used twice, and what was not sent is sent later.
 */
export async function spendToken(door: Door, kind: TokenKind, texts: readonly string[]): Promise<Sent> {
  const { keys, kept } = door.state;
  if (keys.state !== 'here') return { failed: 'no-keys' };
  for (const { epoch, token } of usableTokens(kept, kind)) {
    const entry = entryOf(keys.entries, epoch, KIND[kind][0]);
    if (!entry || Date.parse(entry.notAfter) <= door.now()) continue;
    const shown = { epoch, keyId: fromBase64url(entry.keyId), signature: token.signature };
    const body = await writeBody(KIND[kind][1], await threadKeys(token.seed), texts, shown);
    const item = await waiting(door, body, Date.parse(entry.notAfter));
    const failed = await stored(door, kind, token, item);
    if (failed === 'gone') continue;
    if (failed) return { failed };
    void postWaiting(door, item);
    return { sent: item, seed: token.seed };
  }
  return { failed: 'no-token' };
}

type Token = ReturnType<typeof usableTokens>[number]['token'];

async function stored(
  door: Door,
  kind: TokenKind,
  token: Token,
  item: Waiting,
): Promise<'gone' | 'storage' | undefined> {
  try {
    await keep(door, (kept) => spend(kept, kind, token, item));
    return undefined;
  } catch (error) {
    return error instanceof TokenGone ? 'gone' : 'storage';
  }
}
