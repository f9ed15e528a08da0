/** A random generator that gives the same sequence for the same seed, on every machine. */
export interface Random {
  /** 0 up to, not including, 1 */
  next(): number;
  /** 0 up to, not including, `count` */
  below(count: number): number;
  chance(likelihood: number): boolean;
  pick<Item>(list: readonly Item[]): Item;
  /** UUID version 7 at a time. */
  uuid(at: Date): string;
}

/** The generator sfc32 by Chris Doty-Humphrey (PractRand), warmed up. */
export function randomOf(seed: number): Random {
  let [a, b, c, d] = [seed | 0, (seed / 2 ** 32) | 0, 0x9e3779b9, 1];
  const bits = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return t >>> 0;
  };
  for (let round = 0; round < 20; round += 1) bits();
  const next = () => bits() / 2 ** 32;
  const below = (count: number) => Math.floor(next() * count);
  const hex = () => bits().toString(16).padStart(8, '0');
  return {
    next,
    below,
    chance: (likelihood) => next() < likelihood,
    pick: (list) => list[below(list.length)]!,
    uuid(at) {
      const time = at.getTime().toString(16).padStart(12, '0');
      const [x, y, z] = [hex(), hex(), hex()];
      const variant = '89ab'[Number.parseInt(x[7]!, 16) & 3]!;
      return `${time.slice(0, 8)}-${time.slice(8)}-7${x.slice(0, 3)}-${variant}${x.slice(3, 6)}-${y}${z.slice(0, 4)}`;
    },
  };
}
