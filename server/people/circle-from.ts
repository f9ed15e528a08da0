/** The circle in which following `above` leads back to `start`, with `start` first; null where it does not lead back. */
export function circleFrom(start: string, above: ReadonlyMap<string, string | null>): string[] | null {
  const way = [start];
  const seen = new Set(way);
  for (let at = above.get(start) ?? null; at !== null; at = above.get(at) ?? null) {
    if (at === start) return way;
    if (seen.has(at)) return null;
    seen.add(at);
    way.push(at);
  }
  return null;
}
