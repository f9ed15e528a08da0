import type { Waiting } from '../storage/stored.ts';
import { type Door, keep } from './door.ts';
import { newestBatch } from './newest-batch.ts';
import { type Posted, postBody } from './post-body.ts';
import { withWaiting } from './wait-in-outbox.ts';

/** These refusals mean that the letter's week is over. */
const LAPSED = ['UNKNOWN_KEY', 'EXPIRED_EPOCH'];

/** Hands one body in, and remembers what the door said. */
export async function postWaiting(door: Door, { hash, body }: Waiting): Promise<Posted> {
  const posted = await postBody(door, body);
  const batch = newestBatch(door.state.segments);
  await keep(door, (kept) => withWaiting(kept, hash, { ...outcome(posted), batch }));
  return posted;
}

function outcome(posted: Posted): Partial<Waiting> {
  if (posted.status === 'accepted') return { state: 'accepted', reason: undefined };
  if (posted.status === 'unreachable') return {};
  return { state: LAPSED.includes(posted.reason) ? 'lapsed' : 'refused', reason: posted.reason };
}
