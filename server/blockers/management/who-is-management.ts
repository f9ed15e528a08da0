import type { Lines } from '../../people/lines.ts';

/** Those an administrator named, as far as they are here; without any, the leaders whom nobody leads. */
export function managementIn(lines: Lines, named: string[]): Set<string> {
  const active = named.filter((uuid) => lines.isActive(uuid));
  if (active.length > 0) return new Set(active);
  return new Set(lines.leaders().filter((uuid) => nextLevel(lines, uuid) === null));
}

/** The nearest active person above; null at the top. */
export function nextLevel(lines: Lines, uuid: string): string | null {
  return lines.above(uuid).find((above) => lines.isActive(above)) ?? null;
}
