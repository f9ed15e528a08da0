import { epochAt } from '../protocol/manifest.ts';
import { type Door, rewriteStored } from './door.ts';
import { fetchKeys } from './fetch-keys.ts';
import { loadLexicon } from './load-lexicon.ts';
import { openThreads } from './open-threads.ts';
import { postUnsent, settleOutbox } from './outbox.ts';
import { renewBulletin } from './renew-bulletin.ts';
import { renewOffers } from './renew-offers.ts';
import { takeRoundTokens } from './take-round-tokens.ts';
import { takeTokens } from './take-tokens.ts';

/** How often an open page looks for a new bulletin, in ms: a number of the server's could be one for this browser. */
const RENEW_MS = 60_000;
/** How often what was not accepted is sent again, and the longest pause while nothing can be written. */
const RETRY_MS = 15_000;
/** The first such pause; each later one is twice as long. A server that has just started may still be making its keys. */
const FIRST_RETRY_MS = 1_000;

/** Does the frame's routine, the same for everybody: keys, tokens, bulletin, outbox. */
export async function refresh(door: Door): Promise<void> {
  if (!knowsWeek(door)) await fetchKeys(door);
  await takeTokens(door);
  await takeRoundTokens(door);
  await renewBulletin(door);
  await renewOffers(door);
  await openThreads(door);
  await settleOutbox(door);
  await loadLexicon(door);
}

/** Whether the list of keys covers this week; if not, it is fetched again. */
function knowsWeek(door: Door): boolean {
  const { keys } = door.state;
  return keys.state === 'here' && epochAt(keys.entries, door.now()) === keys.epoch;
}

/** What of a document says whether somebody sees it. */
export type Sight = Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;

/** Repeats the routine, and apart from it the rewriting, while the page is visible. Returns a function that stops both. */
export function startRefreshing(door: Door, sight: Sight): () => void {
  let timer: ReturnType<typeof setTimeout>;
  let isStopped = false;
  let pause = FIRST_RETRY_MS;
  const round = async () => {
    if (isStopped) return;
    if (sight.visibilityState === 'visible') await refresh(door).catch(() => undefined);
    timer = setTimeout(round, door.state.offers ? RENEW_MS : pause);
    pause = Math.min(2 * pause, RETRY_MS);
  };
  const stopRewriting = startRewriting(door, sight);
  // Whoever sent something has to stay until it is accepted; nothing else is asked for more often.
  const retrying = setInterval(() => void postUnsent(door), RETRY_MS);
  void rewriteStored(door).then(round);
  return () => {
    isStopped = true;
    clearTimeout(timer);
    clearInterval(retrying);
    stopRewriting();
  };
}

/** Rewrites the file at a fixed rhythm, and when the page is left, whatever somebody does in it: its time shows nothing. */
function startRewriting(door: Door, sight: Sight): () => void {
  const rewrite = () => void rewriteStored(door);
  const onSight = () => sight.visibilityState === 'hidden' && rewrite();
  const timer = setInterval(() => sight.visibilityState === 'visible' && rewrite(), door.rewriteEvery);
  sight.addEventListener('visibilitychange', onSight);
  return () => {
    clearInterval(timer);
    sight.removeEventListener('visibilitychange', onSight);
  };
}
