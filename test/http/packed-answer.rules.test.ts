import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packedAnswer } from '../../server/http/packed-answer.ts';
import type { Answer } from '../../server/http/page-cache.ts';

const json = JSON.stringify({ data: { wall: Array.from({ length: 60 }, () => 'Eén ochtend, łąka 😀') } });
const plain = (): Answer => ({ status: 200, content: json, encoding: 'utf8', whole: true });
/** As the page cache has it: the bytes of the text, a character each. */
const hot = (): Answer => ({ ...plain(), content: Buffer.from(json).toString('latin1'), encoding: 'latin1' });
const unpack = { br: brotliDecompressSync, gzip: gunzipSync };

test.each([
  ['br, gzip', 'br'],
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
] as const)('a browser that accepts %s gets %s', async (accepted, coding) => {
  for (const answer of [plain(), hot()]) {
    const packed = await packedAnswer(answer, accepted);
    expect(packed.coding).toBe(coding);
    expect(unpack[coding](Buffer.from(packed.content, packed.encoding)).toString()).toBe(json);
    expect(packed.content.length).toBeLessThan(json.length / 5);
  }
});

test.each([undefined, '', 'identity', 'deflate', 'br;q=0'])('who accepts %s gets it as it is', async (accepted) => {
  const answer = plain();
  expect(await packedAnswer(answer, accepted)).toBe(answer);
});

test('a short answer goes as it is', async () => {
  const answer = { ...plain(), content: '{"data":{}}' };
  expect(await packedAnswer(answer, 'br')).toBe(answer);
});

test('a hot answer is packed once for all who ask for it', async () => {
  const answer = hot();
  const [first, second] = await Promise.all([packedAnswer(answer, 'br'), packedAnswer(answer, 'br')]);
  expect(second).toBe(first);
  expect(await packedAnswer(answer, 'gzip')).not.toBe(first);
});
