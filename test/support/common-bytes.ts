/**
 * All byte strings of this length that two things share, as hex: what somebody who has both could tell them together by.
 * Runs of one byte are left out, since padding looks alike everywhere.
 */
export function commonBytes(a: Buffer, b: Buffer, size = 6): Set<string> {
  const own = windowsOf(a, size);
  return new Set([...windowsOf(b, size)].filter((window) => own.has(window)));
}

function windowsOf(bytes: Buffer, size: number): Set<string> {
  const found = new Set<string>();
  for (let from = 0; from + size <= bytes.length; from += 1) {
    const window = bytes.subarray(from, from + size);
    if (new Set(window).size > 1) found.add(window.toString('hex'));
  }
  return found;
}
