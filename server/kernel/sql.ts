/** `?, ?, ?` for a list of this length. */
export function placeholders(list: readonly unknown[]): string {
  return list.map(() => '?').join(', ');
}

/** A list with its first entry repeated up to a power of two, so that few different statements are prepared. */
export function filledUp(list: readonly string[]): string[] {
  const size = 2 ** Math.ceil(Math.log2(list.length));
  return [...list, ...Array<string>(size - list.length).fill(list[0]!)];
}
