import { epochAt } from '../protocol/manifest.ts';
import { updateStored } from '../storage/stored.ts';
import type { Door } from './door.ts';
import { fetchKeys } from './fetch-keys.ts';
import { openThreads } from './open-threads.ts';
import { resendOutbox } from './outbox.ts';
import { renewBulletin } from './renew-bulletin.ts';
import { takeTokens } from './take-tokens.ts';

/** The frame's whole routine, the same for everybody: keys, tokens, bulletin, what waits. Answers when to do it again. */
export async function refresh(door: Door): Promise<number> {
  door.change({ stored: await updateStored(door.store, door.person, (stored) => stored) });
  if (!knowsWeek(door)) await fetchKeys(door);
  await takeTokens(door);
  const seconds = await renewBulletin(door);
  await openThreads(door);
  await resendOutbox(door);
  return seconds;
}

/** The list of keys is fetched once, and again when the week is over. */
function knowsWeek(door: Door): boolean {
  const { keys } = door.state;
  return keys.state === 'here' && epochAt(keys.entries, door.now()) === keys.epoch;
}

/** Keeps on with it while the page is looked at; a page in the background rests. Returns what stops it. */
export function startRefreshing(door: Door, isSeen: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const round = async () => {
    const seconds = isSeen() ? await refresh(door).catch(() => 60) : 60;
    timer = setTimeout(round, seconds * 1_000);
  };
  timer = setTimeout(round);
  return () => clearTimeout(timer);
}
