import { BODY_TYPE, writeBody } from '../protocol/body.ts';
import { type Act, textsOfFollowUp } from '../protocol/follow-up.ts';
import { type Door, keep } from './door.ts';
import { freeSlots, type Slot, waitingFollowUps } from './follow-up-slots.ts';
import { postWaiting } from './post-waiting.ts';
import type { Thread } from './thread.ts';
import { waiting, withoutWaiting } from './wait-in-outbox.ts';

export type FollowUpSent = 'accepted' | 'on-its-way' | 'no-slot' | 'refused' | 'storage';

/** Sends a further word in a thread. A place that was used from another device is found out, and the next one taken. */
export async function sendFollowUp(door: Door, thread: Thread, act: Act, text: string): Promise<FollowUpSent> {
  const sent = await waitingFollowUps(door.state.kept.outbox, thread.threadId);
  for (const slot of thread.answer ? freeSlots(thread.answer, sent, act) : []) {
    const outcome = await sendIn(door, thread, { ...slot, act, text });
    if (outcome !== 'taken') return outcome;
  }
  return 'no-slot';
}

async function sendIn(
  door: Door,
  { keys }: Thread,
  followUp: Slot & { act: Act; text: string },
): Promise<FollowUpSent | 'taken'> {
  const body = await writeBody(BODY_TYPE.followUp, keys, textsOfFollowUp(followUp));
  const item = await waiting(door, body, null);
  try {
    await keep(door, (kept) => ({ ...kept, outbox: [...kept.outbox, item] }));
  } catch {
    return 'storage';
  }
  const posted = await postWaiting(door, item);
  if (posted.status !== 'refused') return posted.status === 'accepted' ? 'accepted' : 'on-its-way';
  await keep(door, (kept) => withoutWaiting(kept, item.hash));
  return posted.reason === 'SPENT' ? 'taken' : 'refused';
}
