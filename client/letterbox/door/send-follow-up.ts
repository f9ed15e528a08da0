import { BODY_TYPE, writeBody } from '../protocol/body.ts';
import { type Act, textsOfFollowUp } from '../protocol/follow-up.ts';
import { changeStored, type Door } from './door.ts';
import { type FollowUpSlot, freeSlots, waitingFollowUps } from './follow-up-slots.ts';
import { outboxItem, postItem, withoutItem } from './outbox.ts';
import type { Thread } from './thread.ts';

export type FollowUpSent = 'accepted' | 'on-its-way' | 'no-slot' | 'refused' | 'storage';

/** Sends a follow-up in a thread. A slot that was used on another device is refused, and the next one is tried. */
export async function sendFollowUp(door: Door, thread: Thread, act: Act, text: string): Promise<FollowUpSent> {
  const sent = await waitingFollowUps(door.state.stored.outbox, thread.threadId);
  for (const slot of thread.answer ? freeSlots(thread.answer, sent, act) : []) {
    const outcome = await sendIn(door, thread, { ...slot, act, text });
    if (outcome !== 'taken') return outcome;
  }
  return 'no-slot';
}

async function sendIn(
  door: Door,
  { keys }: Thread,
  followUp: FollowUpSlot & { act: Act; text: string },
): Promise<FollowUpSent | 'taken'> {
  const body = await writeBody(BODY_TYPE.followUp, keys, textsOfFollowUp(followUp));
  const item = await outboxItem(door, body, null);
  try {
    await changeStored(door, (stored) => ({ ...stored, outbox: [...stored.outbox, item] }));
  } catch {
    return 'storage';
  }
  const posted = await postItem(door, item);
  if (posted.status !== 'refused') return posted.status === 'accepted' ? 'accepted' : 'on-its-way';
  await changeStored(door, (stored) => withoutItem(stored, item.hash));
  return posted.reason === 'SPENT' ? 'taken' : 'refused';
}
