import { BODY_TYPE } from '../protocol/body.ts';
import { entryOfRound } from '../protocol/manifest.ts';
import { asSent } from '../protocol/text-length.ts';
import { spentToken } from '../tokens/new-batch.ts';
import { changeStored, type Door, nextRewriting, type OutboxItem } from './door.ts';
import { postItem } from './outbox.ts';
import { sendUnder } from './send-letter.ts';
import { tokenOf } from './take-round-tokens.ts';

/** The places for words: four for today, then four for what is wanted. */
export const PLACES = 8;

export type AnswerSent = { sent: OutboxItem } | { failed: 'no-token' | 'no-keys' };

/** Sends the words that somebody gives in a round, in the way and size of a letter. They have no receipt: nobody answers. */
export async function sendWords(door: Door, round: string, places: readonly string[]): Promise<AnswerSent> {
  const { keys, stored } = door.state;
  if (keys.state !== 'here') return { failed: 'no-keys' };
  const entry = entryOfRound(keys.entries, round);
  const known = entry && tokenOf(stored.rounds, entry);
  if (!entry || known?.state !== 'signed' || known.token.spent) return { failed: 'no-token' };
  const texts = ['WORDS', round, ...places.map(asSent)];
  const sent = await sendUnder(door, entry, known.token, { type: BODY_TYPE.answer, texts, leavesNothing: true });
  if (!sent) return { failed: 'no-token' };
  const isIt = ({ keyId }: { keyId: string }) => keyId === entry.keyId;
  changeStored(door, (now) => ({
    ...now,
    rounds: now.rounds.map((one) => (isIt(one) ? { ...one, token: spentToken(one.token) } : one)),
  }));
  void nextRewriting(door).then(() => postItem(door, sent));
  return { sent };
}
