import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { base64url, base64urls } from '../../server/kernel/base64url.ts';
import { nodeIds, uuidOf } from '../../server/kernel/node-id.ts';

const encoded = (text: string) => Buffer.from(text).toString('base64url');

describe('base64url', () => {
  it.each([0, 1, 2, 3, 59, 60, 61])('encodes a text of %i signs without padding', (length) => {
    const text = 'Recognition:0199'.repeat(4).slice(0, length);
    expect(base64url(text)).toBe(encoded(text));
  });

  it.each([
    ['of one length that is a multiple of three', ['abc', 'xyz', 'ab~']],
    ['of one length that is none', ['ab', 'cd', 'ef']],
    ['of several lengths', ['abc', 'abcdef', 'a', '']],
    ['of which there are none', []],
    ['that are more than fit in one piece', Array.from({ length: 1_000 }, (_, index) => `${index}`.padStart(48, '.'))],
  ])('encodes texts %s as each by itself', (_, texts) => {
    expect(base64urls(texts)).toEqual(texts.map(encoded));
  });

  it.each(['Recognition', 'Person', 'Blocker'])('gives each of several objects its own id: %s', (type) => {
    const uuids = Array.from({ length: 100 }, () => randomUUID());
    expect(nodeIds(type, uuids).map((id) => uuidOf(type, id))).toEqual(uuids);
  });
});
