import { type Bytes, hexOf } from './bytes.ts';

/** 2^255 - 19, modulo which X25519 reckons. */
const P = 2n ** 255n - 19n;
const BASE = Uint8Array.of(9, ...new Uint8Array(31)) as Bytes;

/**
 * X25519 as RFC 7748, section 5, writes it, by the browser's own BigInt: WebCrypto has it too, but not in every browser that
 * companies have. Throws where the result is zero, which only a made-up public key gives (section 6.1).
 */
export function x25519(secret: Bytes, publicKey: Bytes = BASE): Bytes {
  const result = ladder(scalarOf(secret), numberOf(publicKey) & (2n ** 255n - 1n));
  if (result === 0n) throw new RangeError('a public key of low order');
  return bytesOf(result);
}

/** The Montgomery ladder, with the names of the RFC. */
function ladder(k: bigint, u: bigint): bigint {
  const x1 = mod(u);
  let [x2, z2, x3, z3, swap] = [1n, 0n, x1, 1n, 0n];
  for (let t = 254n; t >= 0n; t--) {
    const bit = (k >> t) & 1n;
    if (swap !== bit) [x2, z2, x3, z3] = [x3, z3, x2, z2];
    swap = bit;
    const [a, b] = [x2 + z2, x2 - z2];
    const [aa, bb, da, cb] = [mod(a * a), mod(b * b), mod((x3 - z3) * a), mod((x3 + z3) * b)];
    const [e, sum, difference] = [aa - bb, da + cb, da - cb];
    [x3, z3] = [mod(sum * sum), mod(x1 * mod(difference * difference))];
    [x2, z2] = [mod(aa * bb), mod(e * (aa + 121_665n * e))];
  }
  if (swap) [x2, z2] = [x3, z3];
  return mod(x2 * inverse(z2));
}

/** Fermat: z^(P - 2). */
function inverse(z: bigint): bigint {
  let [result, power] = [1n, z];
  for (let rest = P - 2n; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = mod(result * power);
    power = mod(power * power);
  }
  return result;
}

function mod(number: bigint): bigint {
  const rest = number % P;
  return rest < 0n ? rest + P : rest;
}

/** A secret as a number: its lowest three bits and the highest are cleared, the one below that is set. */
function scalarOf(secret: Bytes): bigint {
  return (numberOf(secret) & (2n ** 254n - 8n)) | (2n ** 254n);
}

/** Numbers are written with their lowest byte first. */
function numberOf(bytes: Bytes): bigint {
  return BigInt(`0x${hexOf(bytes.toReversed())}`);
}

function bytesOf(number: bigint): Bytes {
  const digits = number.toString(16).padStart(64, '0').match(/../g)!;
  return Uint8Array.from(digits, (digit) => Number.parseInt(digit, 16)).reverse();
}
