import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { receiptOf } from '../../client/letterbox/protocol/receipt.ts';
import { qrMatrix } from '../../client/letterbox/qr/qr-matrix.ts';

const byLibrary = (text: string) =>
  encode(text, { ecc: 'M', boostEcc: false, minVersion: 3, maxVersion: 3, maskPattern: 0, border: 0 }).data;

describe('the QR code of a receipt', () => {
  test('is square for square the one that a library for all codes makes', async () => {
    const receipts = [0, 1, 77, 255].map((fill) => receiptOf(new Uint8Array(16).fill(fill)));
    const texts = (await Promise.all(receipts)).map((groups) => groups.join('-'));
    for (const text of [...texts, 'A', 'AB', 'Z'.repeat(58)]) expect(qrMatrix(text)).toEqual(byLibrary(text));
  });

  test('does not hold more than fits', () => {
    expect(() => qrMatrix('Z'.repeat(70))).toThrow(RangeError);
  });
});
