import { readFileSync } from 'node:fs';

/** Pairs of words, as editors judged them before the lexicon was tried on them. */
export function goldPairs(name: string): [string, string][] {
  const lines = readFileSync(`test/culture/gold/${name}.tsv`, 'utf8').trim().split('\n');
  return lines.map((line) => line.split('\t') as [string, string]);
}
