/** Multiplies by x in GF(32) with x⁵ + x² + 1. */
function timesX(value: number): number {
  const doubled = value << 1;
  return doubled & 32 ? doubled ^ 0b100101 : doubled;
}

/**
 * The check of four values in the group at `place` (from 1). Each stands with a power of x of its own, so one wrong
 * character and two swapped neighbours are always seen, and a group in another's place is too.
 */
export function groupCheck(values: readonly number[], place: number): number {
  const sum = values.reduceRight((rest, value) => timesX(rest ^ value), 0);
  return sum ^ place;
}
