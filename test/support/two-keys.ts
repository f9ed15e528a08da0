import { createCipheriv } from 'node:crypto';

/**
 * One AES-GCM ciphertext that opens under two keys (Dodis, Grubbs, Ristenpart, Woodage: "Fast Message Franking", 2018): under
 * the first it begins with one text, under the second another one stands behind it. Texts are whole blocks of 16 bytes.
 */
export function openedByBoth(
  first: { key: Buffer; text: Buffer },
  second: { key: Buffer; text: Buffer },
  nonce: Buffer,
) {
  const blocks = first.text.length / 16 + second.text.length / 16 + 1;
  const ciphertext = Buffer.alloc(blocks * 16);
  xor(first.text, keystream(first.key, nonce, blocks).subarray(0, first.text.length)).copy(ciphertext);
  const [from, until] = [first.text.length, first.text.length + second.text.length];
  xor(second.text, keystream(second.key, nonce, blocks).subarray(from, until)).copy(ciphertext, from);
  // The last block is free: it is chosen so that both keys give one tag.
  const [one, two] = [first.key, second.key].map((key) => ({
    hash: block(key, 0n),
    mask: block(key, counterOf(nonce, 1)),
  }));
  const rest = ghash(one!.hash, ciphertext) ^ ghash(two!.hash, ciphertext) ^ one!.mask ^ two!.mask;
  const factor = multiply(one!.hash, one!.hash) ^ multiply(two!.hash, two!.hash);
  bytesOf(multiply(rest, inverse(factor))).copy(ciphertext, until);
  const tag = bytesOf(ghash(one!.hash, ciphertext) ^ one!.mask);
  return Buffer.concat([nonce, ciphertext, tag]);
}

function keystream(key: Buffer, nonce: Buffer, blocks: number): Buffer {
  return Buffer.concat(Array.from({ length: blocks }, (_, index) => bytesOf(block(key, counterOf(nonce, index + 2)))));
}

function counterOf(nonce: Buffer, count: number): bigint {
  return (numberOf(nonce) << 32n) | BigInt(count);
}

function block(key: Buffer, plain: bigint): bigint {
  return numberOf(createCipheriv('aes-256-ecb', key, null).setAutoPadding(false).update(bytesOf(plain)));
}

function ghash(hash: bigint, ciphertext: Buffer): bigint {
  let sum = 0n;
  for (let at = 0; at < ciphertext.length; at += 16) {
    sum = multiply(sum ^ numberOf(ciphertext.subarray(at, at + 16)), hash);
  }
  return multiply(sum ^ BigInt(ciphertext.length * 8), hash);
}

/** In the field of GCM (NIST SP 800-38D, section 6.3). */
function multiply(one: bigint, other: bigint): bigint {
  let [product, factor] = [0n, other];
  for (let bit = 127n; bit >= 0n; bit -= 1n) {
    if ((one >> bit) & 1n) product ^= factor;
    factor = factor & 1n ? (factor >> 1n) ^ (0xe1n << 120n) : factor >> 1n;
  }
  return product;
}

/** The power 2^128 - 2. */
function inverse(number: bigint): bigint {
  let [power, square] = [1n << 127n, number];
  for (let bit = 1; bit < 128; bit += 1) {
    square = multiply(square, square);
    power = multiply(power, square);
  }
  return power;
}

const numberOf = (bytes: Buffer) => BigInt(`0x${bytes.toString('hex')}`);
const bytesOf = (number: bigint) => Buffer.from(number.toString(16).padStart(32, '0'), 'hex');
const xor = (one: Buffer, other: Buffer) => Buffer.from(one.map((byte, index) => byte ^ other[index]!));
