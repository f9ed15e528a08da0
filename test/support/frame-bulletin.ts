import { createHash } from 'node:crypto';
import { Aes128Gcm, CipherSuite, HkdfSha256 } from '@hpke/core';
import { DhkemX25519HkdfSha256 } from '@hpke/dhkem-x25519';
import { readSegment } from '../../client/letterbox/protocol/bulletin.ts';
import type { BulletinIndex, BulletinLink } from '../../client/letterbox/protocol/check-bulletin.ts';
import type { Answer } from '../../client/letterbox/protocol/sealed-answer.ts';
import type { ThreadKeys } from '../../client/letterbox/protocol/thread-keys.ts';
import type { LetterboxKey } from './frame-manifest.ts';

/** A library that is not the frame's seals, so that each is tested by the other. */
const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes128Gcm(),
});

type Author = Pick<ThreadKeys, 'openPub' | 'threadId'>;

/** An answer sealed to its author, as the letterbox seals it: padded to steps of 2 KiB. */
export async function seal({ openPub, threadId }: Author, answer: Answer): Promise<Uint8Array> {
  const recipientPublicKey = await suite.kem.deserializePublicKey(openPub.slice().buffer);
  const sender = await suite.createSenderContext({ recipientPublicKey, info: Buffer.from('applaus/bulletin/v1') });
  const text = Buffer.from(JSON.stringify(answer));
  const size = Math.ceil((text.length + 48) / 2_048) * 2_048 - 48;
  const padded = Buffer.concat([text, Buffer.alloc(size - text.length, ' ')]);
  const ciphertext = await sender.seal(padded, threadId.slice().buffer);
  return new Uint8Array([...new Uint8Array(sender.enc), ...new Uint8Array(ciphertext)]);
}

export function writeSegment(
  batch: number,
  day: string,
  bodies: readonly Uint8Array[],
  answers: readonly { threadId: Uint8Array; sealed: Uint8Array }[],
): Uint8Array {
  const u32 = (number: number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(number);
    return bytes;
  };
  const hashes = bodies.map((body) => createHash('sha256').update(body).digest().subarray(0, 16));
  const sealed = answers.flatMap((answer) => [answer.threadId, u32(answer.sealed.length), answer.sealed]);
  const head = [Buffer.from('APB1'), u32(batch), Buffer.from(day), u32(bodies.length)];
  return new Uint8Array(Buffer.concat([...head, ...hashes, u32(answers.length), ...sealed]));
}

export const makeAnswer = (changes: Partial<Answer> = {}): Answer => ({
  version: 1,
  blocker: '0199e0aa-0000-4000-8000-00000000000b',
  title: 'Zes minuten is te kort',
  visibility: 'ALL',
  state: 'OPEN',
  deliveredOn: '2026-11-27',
  dueOn: '2026-12-11',
  overdue: false,
  holder: 'Saskia Nijland',
  merged: null,
  hidden: null,
  turns: [],
  ...changes,
});

/** The index of a bulletin of these segments, as the letterbox signs it: oldest first, beginning behind `base`. */
export function signIndex(key: LetterboxKey, segments: readonly BulletinLink[], base = '0'.repeat(64)): BulletinIndex {
  const head = segments.reduce(
    (before, { batch, day, segment, offers, duty }) => {
      const line = JSON.stringify([batch, day, segment, offers, ...(duty ? [duty] : [])]);
      return createHash('sha256').update('applaus/bulletin-chain/v1').update(before).update(line).digest();
    },
    Buffer.from(base, 'hex'),
  );
  const batch = Buffer.alloc(4);
  batch.writeUInt32BE(segments.at(-1)?.batch ?? 0);
  const signature = key.sign(Buffer.concat([Buffer.from('applaus/bulletin-head/v1'), batch, head]));
  return { base, segments: [...segments], key: key.entry.keyId, signature };
}

/** A segment's link. */
export function linkOf(bytes: Uint8Array, offers = ''): BulletinLink {
  const { batch, day } = readSegment(bytes);
  return { batch, day, segment: createHash('sha256').update(bytes).digest('hex'), offers };
}
