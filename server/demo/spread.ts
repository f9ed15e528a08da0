import { createHash } from 'node:crypto';

/** A number between 0 and 1 that belongs to a text: chance that falls the same way in every demo. */
export function chanceOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0) / 2 ** 32;
}

/** So many of these names, each once, drawn by `key`; all of them where there are no more. */
export function someOf(names: string[], count: number, key: string): string[] {
  const drawn = names.map((name) => ({ name, place: chanceOf(`${key} ${name}`) }));
  drawn.sort((a, b) => a.place - b.place);
  return drawn.slice(0, count).map(({ name }) => name);
}
