import type { Door } from './door.ts';

/** Fetches the lexicon, a file of its own, in every frame while a round of words is open: that it is fetched shows nothing of anybody. */
export async function loadLexicon(door: Door): Promise<void> {
  const { offers, lexicon } = door.state;
  if (lexicon || !offers?.answers?.some(({ form }) => form === 'WORDS')) return;
  // Without it words are taken as they are typed.
  const loaded = await import('../lexicon/lexicon.ts').catch(() => undefined);
  door.change({ lexicon: loaded?.lexicon });
}
