import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readSegment } from '../../client/letterbox/protocol/bulletin.ts';
import { openAnswer } from '../../client/letterbox/protocol/sealed-answer.ts';
import { threadKeys } from '../../client/letterbox/protocol/thread-keys.ts';
import { makeAnswer, seal, writeSegment } from '../support/frame-bulletin.ts';

const keys = await threadKeys(new Uint8Array(16).fill(1));
const stranger = await threadKeys(new Uint8Array(16).fill(2));
const answer = makeAnswer();
const sealed = await seal(keys, answer);
const body = new Uint8Array(8_192).fill(3);
const segment = writeSegment(12, '2026-11-27', [body], [{ threadId: keys.threadId, sealed }]);

describe('a segment of the bulletin', () => {
  test('says which bodies were delivered and holds the answers', () => {
    const read = readSegment(segment);
    expect(read).toMatchObject({ batch: 12, day: '2026-11-27' });
    expect(read.bodies).toEqual([createHash('sha256').update(body).digest('hex').slice(0, 32)]);
    expect(read.answers).toEqual([
      { threadId: Buffer.from(keys.threadId).toString('hex'), sealed: new Uint8Array(sealed) },
    ]);
  });

  test('may hold nothing at all', () => {
    expect(readSegment(writeSegment(1, '2026-11-27', [], []))).toMatchObject({ bodies: [], answers: [] });
  });

  test('that breaks off, goes on, or is something else is refused', () => {
    for (const length of [0, 3, 17, 40, segment.length - 1]) {
      expect(() => readSegment(segment.slice(0, length))).toThrow();
    }
    expect(() => readSegment(new Uint8Array([...segment, 0]))).toThrow();
    expect(() => readSegment(segment.with(0, 0x42))).toThrow();
  });

  test('whose numbers are made up is refused without reserving room for them', () => {
    const huge = new Uint8Array(segment);
    new DataView(huge.buffer).setUint32(18, 0xffff_ffff);
    expect(() => readSegment(huge)).toThrow(RangeError);
  });
});

describe('a sealed answer', () => {
  test('is opened by the author of its thread', async () => {
    expect(sealed.length % 2_048).toBe(0);
    expect(await openAnswer(keys, sealed)).toEqual(answer);
  });

  test('is opened by nobody else, and under no other thread', async () => {
    await expect(openAnswer(stranger, sealed)).rejects.toThrow();
    await expect(openAnswer({ ...keys, threadId: stranger.threadId }, sealed)).rejects.toThrow();
  });

  test('in which a bit was turned is not opened', async () => {
    const turned = new Uint8Array(sealed);
    turned[500]! ^= 1;
    await expect(openAnswer(keys, turned)).rejects.toThrow();
  });
});
