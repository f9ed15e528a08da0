import { BODY_TYPE } from '../protocol/body.ts';
import { entryOfRound } from '../protocol/manifest.ts';
import type { AnswerOffer } from '../protocol/offers.ts';
import { asSent } from '../protocol/text-length.ts';
import { spentToken } from '../tokens/new-batch.ts';
import { changeStored, type Door, nextRewriting, type OutboxItem } from './door.ts';
import { postItem } from './outbox.ts';
import { sendUnder } from './send-letter.ts';
import { tokenOf } from './take-round-tokens.ts';

export type AnswerSent = { sent: OutboxItem } | { failed: 'no-token' | 'no-keys' };

/** Sends what somebody fills in of a round, in the way and size of a letter. It has no receipt: nobody answers. */
export async function sendAnswer(
  door: Door,
  { id, form }: AnswerOffer,
  places: readonly string[],
): Promise<AnswerSent> {
  const { keys, stored } = door.state;
  if (keys.state !== 'here') return { failed: 'no-keys' };
  const entry = entryOfRound(keys.entries, id);
  const known = entry && tokenOf(stored.rounds, entry);
  if (!entry || known?.state !== 'signed' || known.token.spent) return { failed: 'no-token' };
  const texts = [form, id, ...places.map(asSent)];
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
