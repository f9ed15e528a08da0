import { type Letter, textsOfLetter } from '../protocol/letter.ts';
import type { Door } from './door.ts';
import { type Sent, spendToken } from './spend-token.ts';

/** Puts a letter in the post; its receipt is shown once. */
export async function sendLetter(door: Door, letter: Letter): Promise<Sent> {
  const sent = await spendToken(door, 'letters', textsOfLetter(letter));
  if ('failed' in sent) return sent;
  const unsaved = { hash: sent.sent.hash, seed: sent.seed };
  door.change({ unsaved, screen: { name: 'sent', ...unsaved } });
  return sent;
}
