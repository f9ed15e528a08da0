import { createHash } from 'node:crypto';

/** A number between 0 and 1 that is derived from a text, so that it is the same in every demo. */
export function chanceOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0) / 2 ** 32;
}

/** Draws this many of these names by `key`, each once; all of them where there are not more. */
export function someOf(names: string[], count: number, key: string): string[] {
  const drawn = names.map((name) => ({ name, place: chanceOf(`${key} ${name}`) }));
  drawn.sort((a, b) => a.place - b.place);
  return drawn.slice(0, count).map(({ name }) => name);
}
