import { openRounds } from '../protocol/manifest.ts';
import type { Door } from './door.ts';

/** Fetches the lexicon, a file of its own, in every frame while a round is open: that it is fetched shows nothing of anybody. */
export async function loadLexicon(door: Door): Promise<void> {
  const { keys, lexicon } = door.state;
  if (lexicon || keys.state !== 'here' || openRounds(keys.entries, door.now()).length === 0) return;
  // Without it words are taken as they are typed.
  const loaded = await import('../lexicon/lexicon.ts').catch(() => undefined);
  door.change({ lexicon: loaded?.lexicon });
}
