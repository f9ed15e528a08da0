import { epochAt } from '../protocol/manifest.ts';
import { updateStored } from '../storage/stored.ts';
import type { Door } from './door.ts';
import { fetchKeys } from './fetch-keys.ts';
import { openThreads } from './open-threads.ts';
import { resendOutbox } from './outbox.ts';
import { renewBulletin } from './renew-bulletin.ts';
import { takeTokens } from './take-tokens.ts';

/**
 * Does the frame's routine, the same for everybody: keys, tokens, bulletin, outbox. Resolves to the seconds until the
 * next time.
 */
export async function refresh(door: Door): Promise<number> {
  door.change({ stored: await updateStored(door.store, door.person, (stored) => stored) });
  if (!knowsWeek(door)) await fetchKeys(door);
  await takeTokens(door);
  const seconds = await renewBulletin(door);
  await openThreads(door);
  await resendOutbox(door);
  return seconds;
}

/** Whether the list of keys covers this week; if not, it is fetched again. */
function knowsWeek(door: Door): boolean {
  const { keys } = door.state;
  return keys.state === 'here' && epochAt(keys.entries, door.now()) === keys.epoch;
}

/** Repeats the routine while the page is visible. Returns a function that stops it. */
export function startRefreshing(door: Door, isSeen: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const round = async () => {
    const seconds = isSeen() ? await refresh(door).catch(() => 60) : 60;
    timer = setTimeout(round, seconds * 1_000);
  };
  timer = setTimeout(round);
  return () => clearTimeout(timer);
}
