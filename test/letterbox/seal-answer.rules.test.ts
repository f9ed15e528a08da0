import { describe, expect, it } from 'vitest';
import { sealAnswer } from '../../server/letterbox/seal-answer.ts';
import { makeThread, openAnswer } from '../support/threads.ts';

describe('a sealed answer', () => {
  const sealed = async (thread: Awaited<ReturnType<typeof makeThread>>, text: string) =>
    Buffer.from(await sealAnswer(thread.openPub.toString('hex'), thread.id, text), 'base64url');

  it('is opened by its author, with a library that is not ours', async () => {
    const thread = await makeThread();
    for (const text of ['', '{"title":"Café 👩‍🔧"}', 'x'.repeat(20_000)]) {
      expect(await openAnswer(thread, await sealed(thread, text))).toBe(text);
    }
  });

  it('is opened by nobody else, for no other thread, and not with a bit changed', async () => {
    const [thread, other] = [await makeThread(), await makeThread()];
    const answer = await sealed(thread, '{"version":1}');
    await expect(openAnswer(other, answer)).rejects.toThrow();
    await expect(openAnswer({ ...thread, id: other.id }, answer)).rejects.toThrow();
    for (const place of [0, 31, 32, 500, answer.length - 1]) {
      const changed = Buffer.from(answer);
      changed[place]! ^= 1;
      await expect(openAnswer(thread, changed), String(place)).rejects.toThrow();
    }
  });

  it('shows its length in steps only, and is never the same twice', async () => {
    const thread = await makeThread();
    const sizes = await Promise.all(
      [0, 1, 2_000, 2_001, 4_000].map(async (size) => (await sealed(thread, 'x'.repeat(size))).length),
    );
    expect(sizes).toEqual([2_048, 2_048, 2_048, 4_096, 4_096]);
    const [one, second] = [await sealed(thread, 'same'), await sealed(thread, 'same')];
    expect(one.subarray(0, 32).equals(second.subarray(0, 32))).toBe(false);
    expect(one.subarray(32).equals(second.subarray(32))).toBe(false);
  });
});
