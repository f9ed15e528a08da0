import { type Bytes, joined, sha256 } from './bytes.ts';
import { characterOf, fiveOf, fromFives, toFives } from './crockford.ts';

const GROUPS = 7;
const SEED = 16;

/** Why a typed receipt is not valid; `group` counts from 1. */
export type ReceiptError =
  | { kind: 'groups'; count: number }
  | { kind: 'length' | 'character' | 'check'; group: number }
  | { kind: 'whole' };

export type ReadReceipt = { seed: Bytes } | { error: ReceiptError };

/** The seed as seven groups of five characters; the fifth of each checks it. */
export async function receiptOf(seed: Uint8Array): Promise<string[]> {
  const fives = toFives(joined(seed, await tailOf(seed))).slice(0, GROUPS * 4);
  return Array.from({ length: GROUPS }, (_, index) => {
    const values = fives.slice(index * 4, index * 4 + 4);
    return [...values, groupCheck(values, index + 1)].map(characterOf).join('');
  });
}

/** Reads what people type: with dashes, blanks or nothing between, in any case, O for 0 and l for 1. */
export async function readReceipt(text: string): Promise<ReadReceipt> {
  const groups = groupsIn(text);
  const error = firstError(groups);
  if (error) return { error };
  const fives = groups.flatMap((group) => [...group.slice(0, 4)].map(fiveOf));
  const bytes = fromFives(fives);
  const seed = bytes.slice(0, SEED);
  const tail = toFives(joined(seed, await tailOf(seed))).slice(0, GROUPS * 4);
  return fives.every((value, index) => value === tail[index]) ? { seed } : { error: { kind: 'whole' } };
}

/** The twelve bits that fill the last group, by which the whole receipt is checked. */
async function tailOf(seed: Uint8Array): Promise<Bytes> {
  const hash = await sha256('applaus/receipt', seed);
  return new Uint8Array([hash[0]!, hash[1]! & 0xf0]);
}

/**
 * Splits typed text into groups. Where people separated them these are the groups, so that a missing character spoils one
 * group only.
 */
function groupsIn(text: string): string[] {
  const apart = text.split(/[\s\-–—.,]+/).filter((group) => group !== '');
  if (apart.length === GROUPS) return apart;
  return apart.join('').match(/.{1,5}/gsu) ?? [];
}

function firstError(groups: readonly string[]): ReceiptError | undefined {
  if (groups.length !== GROUPS) return { kind: 'groups', count: groups.length };
  for (const [index, group] of groups.entries()) {
    const kind = whatIsWrong([...group], index + 1);
    if (kind) return { kind, group: index + 1 };
  }
  return undefined;
}

function whatIsWrong(group: readonly string[], place: number): 'length' | 'character' | 'check' | undefined {
  if (group.length !== 5) return 'length';
  const values = group.map(fiveOf);
  if (values.includes(-1)) return 'character';
  return groupCheck(values.slice(0, 4), place) === values[4] ? undefined : 'check';
}

/** Multiplies by x in GF(32) with x⁵ + x² + 1. */
function timesX(value: number): number {
  const doubled = value << 1;
  return doubled & 32 ? doubled ^ 0b100101 : doubled;
}

/**
 * The check character of four values in the group at `place` (from 1). Each value is multiplied by another power of x, so
 * that one wrong character, two swapped neighbours and a group in another's place are always found.
 */
export function groupCheck(values: readonly number[], place: number): number {
  const sum = values.reduceRight((rest, value) => timesX(rest ^ value), 0);
  return sum ^ place;
}
