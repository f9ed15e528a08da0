import type { MeToo } from '../protocol/offers.ts';
import { asSent } from '../protocol/text-length.ts';

/** So many are offered in place of a letter. */
const MOST = 3;
/** Nearly as much as two words of a title say that no other blocker has. */
const ENOUGH = 3.6;

/**
 * Finds blockers on the board that say what a text says, by the words that few of them have; words of a title count twice. What costs
 * time is done here, in every frame, as soon as the list is opened; nothing is asked for what somebody types.
 */
export function comparerOf(blockers: readonly MeToo[]): (text: string) => MeToo[] {
  const having = new Map<string, Map<MeToo, number>>();
  for (const blocker of blockers) {
    const title = stemsOf(blocker.title);
    for (const stem of stemsOf(blocker.words ?? '')) {
      const others = having.get(stem) ?? new Map();
      having.set(stem, others.set(blocker, title.has(stem) ? 2 : 1));
    }
  }
  const weight = (found: number) => Math.log(1 + blockers.length / found);
  return (text) => {
    const scores = new Map<MeToo, number>();
    for (const stem of stemsOf(text)) {
      const found = having.get(stem) ?? new Map<MeToo, number>();
      for (const [one, times] of found) scores.set(one, (scores.get(one) ?? 0) + times * weight(found.size));
    }
    const similar = [...scores].filter(([, score]) => score >= ENOUGH * weight(1));
    return similar
      .sort(([, one], [, other]) => other - one)
      .slice(0, MOST)
      .map(([blocker]) => blocker);
  };
}

/** What the forms of a word share, by endings of both languages: "rekening", "rekeningen"; "wait", "waiting". */
function stemsOf(text: string): Set<string> {
  const plain = asSent(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const words = plain.match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.map((word) => word.replace(/(?<=.{4})(?:ing)?(?:en|e?s|ed|e)?$/u, '')));
}
