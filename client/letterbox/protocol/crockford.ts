/** The alphabet has no I, L, O or U, which people confuse when they copy by hand. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export function characterOf(value: number): string {
  return ALPHABET[value]!;
}

/** The value of a character, or -1 where it has none; O counts as 0, I and L as 1. */
export function fiveOf(character: string): number {
  return ALPHABET.indexOf(character.toUpperCase().replace('O', '0').replace(/[IL]/, '1'));
}

/** Splits bytes into values of five bits, the last one filled up with zeros. */
export function toFives(bytes: Uint8Array): number[] {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => Number.parseInt(five.padEnd(5, '0'), 2));
}

/** Joins values of five bits into whole bytes; bits that are left over are dropped. */
export function fromFives(values: readonly number[]): Uint8Array<ArrayBuffer> {
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('');
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}
