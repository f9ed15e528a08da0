import { BODY_TYPE } from '../protocol/body.ts';
import { type Act, type FollowUp, textsOfFollowUp } from '../protocol/follow-up.ts';
import type { Door } from './door.ts';
import { freeSlots } from './follow-up-slots.ts';
import { addToOutbox, dropItem, postItem } from './outbox.ts';
import type { Thread } from './thread.ts';

export type FollowUpSent = 'accepted' | 'on-its-way' | 'no-slot' | 'refused';

/** Sends a follow-up in a thread. A slot that was used on another device is refused, and the next one is tried. */
export async function sendFollowUp(door: Door, thread: Thread, act: Act, text: string): Promise<FollowUpSent> {
  const sent = door.state.replies.filter(({ threadId }) => threadId === thread.threadId);
  for (const slot of thread.answer ? freeSlots(thread.answer, sent, act) : []) {
    const outcome = await sendIn(door, thread, { ...slot, act, text });
    if (outcome !== 'taken') return outcome;
  }
  return 'no-slot';
}

async function sendIn(door: Door, { seed, threadId }: Thread, followUp: FollowUp): Promise<FollowUpSent | 'taken'> {
  const made = await door.work.makeBody(seed, BODY_TYPE.followUp, textsOfFollowUp(followUp));
  const item = addToOutbox(door, made);
  const { turn, slot } = followUp;
  door.change({ replies: [...door.state.replies, { threadId, hash: item.hash, turn, slot }] });
  const posted = await postItem(door, item);
  if (posted.status !== 'refused') return posted.status === 'accepted' ? 'accepted' : 'on-its-way';
  dropItem(door, item.hash);
  return posted.reason === 'SPENT' ? 'taken' : 'refused';
}
