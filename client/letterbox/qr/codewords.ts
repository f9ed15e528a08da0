/** Version 3 with error correction M has 44 bytes of data and 26 of error correction, in one block. */
const DATA = 44;
const REPAIR = 26;
const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/** The bytes of a QR code (ISO/IEC 18004) for up to 61 capitals, digits and dashes. */
export function codewords(text: string): number[] {
  const data = dataBytes(text);
  return [...data, ...repairBytes(data)];
}

function dataBytes(text: string): number[] {
  const bits = `0010${binary(text.length, 9)}${pairs(text)}0000`;
  const bytes = (bits.padEnd(Math.ceil(bits.length / 8) * 8, '0').match(/.{8}/g) ?? []).map((byte) =>
    Number.parseInt(byte, 2),
  );
  if (bytes.length > DATA) throw new RangeError('too long for this code');
  const filling = Array.from({ length: DATA - bytes.length }, (_, index) => (index % 2 === 0 ? 0xec : 0x11));
  return [...bytes, ...filling];
}

/** Encodes two characters in eleven bits, and a last single one in six. */
function pairs(text: string): string {
  const values = [...text].map((character) => ALPHANUMERIC.indexOf(character));
  let bits = '';
  for (let at = 0; at < values.length; at += 2) {
    const [one, other] = [values[at]!, values[at + 1]];
    bits += other === undefined ? binary(one, 6) : binary(one * 45 + other, 11);
  }
  return bits;
}

function binary(value: number, digits: number): string {
  return value.toString(2).padStart(digits, '0');
}

/** The error correction bytes: the remainder of the Reed-Solomon division over GF(256). */
function repairBytes(data: readonly number[]): number[] {
  const divisor = generator();
  let rest: number[] = new Array(REPAIR).fill(0);
  for (const byte of data) {
    const factor = byte ^ rest[0]!;
    rest = [...rest.slice(1), 0].map((value, index) => value ^ times(divisor[index]!, factor));
  }
  return rest;
}

/** The generator polynomial (x - 1)(x - 2)(x - 4) … without its leading one. */
function generator(): number[] {
  let product: number[] = [...new Array(REPAIR - 1).fill(0), 1];
  let root = 1;
  for (let degree = 0; degree < REPAIR; degree++) {
    product = product.map((value, index) => times(value, root) ^ (product[index + 1] ?? 0));
    root = times(root, 2);
  }
  return product;
}

function times(one: number, other: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    if ((other >> bit) & 1) product ^= one;
  }
  return product;
}
