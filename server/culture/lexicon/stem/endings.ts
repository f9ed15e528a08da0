/** An ending, what stands in its place, and how many letters the word must have before it. */
export type Ending = readonly [ending: string, instead: string, least: number];

/** The first ending that fits is replaced, so that longer ones come first. */
export function withEnding(word: string, endings: readonly Ending[]): string {
  const fits = endings.find(([ending, , least]) => word.endsWith(ending) && word.length - ending.length >= least);
  return fits ? word.slice(0, word.length - fits[0].length) + fits[1] : word;
}
