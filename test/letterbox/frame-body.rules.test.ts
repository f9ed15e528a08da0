import { createHash, createPublicKey, verify } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { BODY_TYPE, textsOfBody, writeBody } from '../../client/letterbox/protocol/body.ts';
import { textsOfFollowUp } from '../../client/letterbox/protocol/follow-up.ts';
import { KINDS, type Letter, letterOfTexts, textsOfLetter } from '../../client/letterbox/protocol/letter.ts';
import { excessOf, lengthOf, tooMany } from '../../client/letterbox/protocol/text-length.ts';
import { readTexts, writeTexts } from '../../client/letterbox/protocol/texts.ts';
import { threadKeys } from '../../client/letterbox/protocol/thread-keys.ts';

const keys = await threadKeys(Uint8Array.from({ length: 16 }, (_, index) => 200 - index));
const token = { epoch: 202648, keyId: new Uint8Array(32).fill(7), signature: new Uint8Array(256).fill(9) };
const letter: Letter = {
  kind: 'KPI',
  addressee: '0199e0aa-0000-4000-8000-000000000001',
  visibility: 'MANAGEMENT',
  lang: 'nl',
  round: '0199e0aa-0000-4000-8000-000000000002',
  title: 'Zes minuten is te kort',
  obstacle: 'Ik kap klanten af. 😕\nElke dag.',
  cost: 'Ze bellen morgen terug.',
};

describe('a body', () => {
  test('has every field of a letter where the protocol puts it', async () => {
    const body = Buffer.from(await writeBody(BODY_TYPE.letter, keys, textsOfLetter(letter), token));
    expect(body).toHaveLength(8_192);
    expect(body.subarray(0, 6).toString('latin1')).toBe('APL1\x01\x00');
    expect(body.readUInt32BE(6)).toBe(202648);
    expect(body.subarray(10, 42)).toEqual(Buffer.alloc(32, 7));
    expect(body.subarray(42, 74)).toEqual(Buffer.from(keys.signPub));
    expect(body.subarray(74, 106)).toEqual(Buffer.from(keys.openPub));
    expect(body.subarray(106, 138)).toEqual(Buffer.from(keys.salt));
    expect(body.readUInt16BE(138)).toBe(256);
    expect(body.subarray(140, 524)).toEqual(Buffer.concat([Buffer.alloc(256, 9), Buffer.alloc(128)]));
    const content = body.subarray(590, 590 + body.readUInt16BE(588));
    expect(content[0]).toBe(8);
    expect(letterOfTexts(readTexts(content))).toEqual(letter);
  });

  test('is signed by its thread over the head and the content', async () => {
    const body = Buffer.from(await writeBody(BODY_TYPE.letter, keys, textsOfLetter(letter), token));
    const content = body.subarray(590, 590 + body.readUInt16BE(588));
    const hash = createHash('sha256').update(content).digest();
    const message = Buffer.concat([Buffer.from('applaus/letter/v1'), body.subarray(0, 524), hash]);
    const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), keys.signPub]);
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
    expect(verify(null, message, key, body.subarray(524, 588))).toBe(true);
    message[50]! ^= 1;
    expect(verify(null, message, key, body.subarray(524, 588))).toBe(false);
  });

  test('of a follow-up shows no token, no epoch and no salt', async () => {
    const texts = textsOfFollowUp({ turn: 4, slot: 0, act: 'SOLVED', text: '' });
    const body = Buffer.from(await writeBody(BODY_TYPE.followUp, keys, texts));
    expect(body[4]).toBe(3);
    expect(body.subarray(6, 42)).toEqual(Buffer.alloc(36));
    expect(body.subarray(106, 524)).toEqual(Buffer.alloc(418));
  });

  test('is never twice the same behind its content, and never longer or shorter', async () => {
    const [short, other] = await Promise.all([0, 1].map(() => writeBody(BODY_TYPE.meToo, keys, ['x'], token)));
    expect(short!.slice(-64)).not.toEqual(other!.slice(-64));
    const full = await writeBody(BODY_TYPE.letter, keys, ['a'.repeat(7_599)], token);
    expect(full).toHaveLength(8_192);
    await expect(writeBody(BODY_TYPE.letter, keys, ['a'.repeat(7_600)], token)).rejects.toThrow();
  });

  test('that comes back is read by the frame again', async () => {
    const body = await writeBody(BODY_TYPE.letter, keys, textsOfLetter(letter), token);
    expect(textsOfBody(body)).toEqual(textsOfLetter(letter));
  });
});

describe('content', () => {
  test('carries every kind, empty texts and any script', () => {
    const texts = [...KINDS, '', '٣ 日本 e\u0301', '😀'.repeat(500)];
    expect(readTexts(writeTexts(texts))).toEqual(texts);
  });

  test('that breaks off or goes on is no content', () => {
    const content = writeTexts(['een', 'twee']);
    expect(() => readTexts(content.slice(0, -1))).toThrow();
    expect(() => readTexts(new Uint8Array([...content, 0]))).toThrow();
  });

  test('of a follow-up names its turn in slot 0 alone', () => {
    const answer = { turn: 6, slot: 0, act: 'TEXT', text: 'Ja, elke maandag.' } as const;
    expect(textsOfFollowUp(answer)).toEqual(['6', '0', 'TEXT', 'Ja, elke maandag.']);
    expect(textsOfFollowUp({ ...answer, slot: 2 })).toEqual(['0', '2', 'TEXT', 'Ja, elke maandag.']);
  });
});

describe('the length of a letter', () => {
  test('counts what people see as one, and no blanks around', () => {
    expect(lengthOf('  e\u0301😀\r\n ')).toBe(2);
  });

  test('is at most 4,000 characters, and less in scripts that take more room', () => {
    expect(tooMany(['a'.repeat(3_000), 'b'.repeat(1_000)])).toBe(0);
    expect(tooMany(['a'.repeat(3_000), 'b'.repeat(1_002)])).toBe(2);
    expect(tooMany(['日'.repeat(2_333)])).toBe(0);
    expect(tooMany(['日'.repeat(2_340)])).toBeGreaterThan(0);
  });

  test('says in which text what does not fit begins, and with which words', () => {
    expect(excessOf(['a'.repeat(120), 'b'.repeat(3_880), ''])).toBeUndefined();
    const long = ['a'.repeat(120), 'b'.repeat(3_800), `${'c'.repeat(80)} en dan nog dit.`];
    expect(excessOf(long)).toEqual({ over: 16, at: 2, from: 'en dan nog dit.' });
    expect(excessOf([`${'a'.repeat(120)}😀😀`], 120)).toEqual({ over: 2, at: 0, from: '😀😀' });
  });

  test('begins not to fit at the first character that has no room in bytes', () => {
    expect(excessOf(['日'.repeat(2_333), '本語です'])).toMatchObject({ at: 1, from: '本語です' });
  });

  test('quotes whole characters, and not more than is needed to find them', () => {
    expect(excessOf([`x${'🌷'.repeat(60)}`], 1)?.from).toBe(`${'🌷'.repeat(24)}…`);
  });
});
