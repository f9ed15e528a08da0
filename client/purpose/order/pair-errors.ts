import { refusedFields } from '../../ui/what-failed.ts';
import { keyOf, type Pair } from './order-plan.ts';
import type { OrderWords } from './words.types.ts';

/** Sentences for pairs: those found here, and those with which the server named its own places (`collisions.0.text.nl`). */
export function errorsOfPairs(
  problems: Record<string, 'missing' | 'tooLong'>,
  failed: unknown,
  pairs: readonly Pair[],
  words: OrderWords['problems'],
): Record<string, string> {
  const found = Object.entries(problems).map(([key, problem]) => [key, words[problem]]);
  const named = Object.entries(refusedFields(failed)).flatMap(([path, sentence]) => {
    const [, place, lang] = /collisions\.(\d+)\.text(?:\.(nl|en))?$/.exec(path) ?? [];
    const pair = pairs[Number(place)];
    return pair ? [[lang ? `${keyOf(pair)}.${lang}` : keyOf(pair), sentence]] : [];
  });
  return Object.fromEntries([...found, ...named]);
}
