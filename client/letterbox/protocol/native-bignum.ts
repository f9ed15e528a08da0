import { base64url, fromBase64url } from './base64url.ts';
import { hexOf } from './bytes.ts';

/** The library's type for a number in bytes, which it passes on without looking inside. */
type Bits = number[];

/**
 * The arithmetic that `@cloudflare/blindrsa-ts` uses, by the browser's own BigInt instead of the library bundled with it:
 * a sixth of the time and 10 kB less. The build and the frame's tests put it in that library's place.
 */
class BigNumber {
  readonly value: bigint;

  constructor(value: number | bigint) {
    this.value = BigInt(value);
  }

  static fromBits(bits: Bits): BigNumber {
    return new BigNumber(bits.length > 0 ? BigInt(`0x${hexOf(Uint8Array.from(bits))}`) : 0);
  }

  toBits(): Bits {
    const hex = this.value.toString(16);
    const bytes = hex.padStart(hex.length + (hex.length % 2), '0').match(/../g) ?? [];
    return bytes.map((byte) => Number.parseInt(byte, 16));
  }

  bitLength(): number {
    return this.value === 0n ? 0 : this.value.toString(2).length;
  }

  equals(other: BigNumber | number): boolean {
    return this.value === asBigInt(other);
  }

  greaterEquals(other: BigNumber | number): boolean {
    return this.value >= asBigInt(other);
  }

  mulmod(by: BigNumber, modulus: BigNumber): BigNumber {
    return new BigNumber((this.value * by.value) % modulus.value);
  }

  powermod(exponent: BigNumber, modulus: BigNumber): BigNumber {
    let [result, base] = [1n, this.value % modulus.value];
    for (let rest = exponent.value; rest > 0n; rest >>= 1n) {
      if (rest & 1n) result = (result * base) % modulus.value;
      base = (base * base) % modulus.value;
    }
    return new BigNumber(result);
  }

  /** Euclid's algorithm; throws where there is no inverse. */
  inverseMod(modulus: BigNumber): BigNumber {
    let [old, rest] = [this.value % modulus.value, modulus.value];
    let [oldFactor, factor] = [1n, 0n];
    while (rest !== 0n) {
      const quotient = old / rest;
      [old, rest] = [rest, old - quotient * rest];
      [oldFactor, factor] = [factor, oldFactor - quotient * factor];
    }
    if (old !== 1n) throw new RangeError('no inverse');
    return new BigNumber(oldFactor < 0n ? oldFactor + modulus.value : oldFactor);
  }
}

function asBigInt(other: BigNumber | number): bigint {
  return other instanceof BigNumber ? other.value : BigInt(other);
}

/** The object that the library imports as `sjcl`, as far as it uses it. */
export const sjcl = {
  bn: BigNumber,
  codec: {
    bytes: { toBits: (bytes: Bits): Bits => bytes, fromBits: (bits: Bits): Bits => bits },
    base64url: {
      toBits: (text: string): Bits => [...fromBase64url(text)],
      fromBits: (bits: Bits): string => base64url(Uint8Array.from(bits)),
    },
  },
};
