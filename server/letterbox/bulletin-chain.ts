import { createHash } from 'node:crypto';
import type { BulletinLinkRow } from './bulletin-link.row.ts';

/** What the chain commits to of a delivery. */
export interface BulletinLink extends Pick<BulletinLinkRow, 'batch' | 'segment' | 'offers' | 'duty'> {
  day: string;
}

/** Before the first link: 32 zero bytes. Heads are hex. */
export const firstBulletinHead = '0'.repeat(64);

/** The head of the chain with one more link. A link of before there was a duty hashes as it did. */
export function linked(head: string, { batch, day, segment, offers, duty }: BulletinLink): string {
  return createHash('sha256')
    .update('applaus/bulletin-chain/v1')
    .update(Buffer.from(head, 'hex'))
    .update(JSON.stringify([batch, day, segment, offers, ...(duty === '' ? [] : [duty])]))
    .digest('hex');
}

/** The bytes that the letterbox signs: the newest batch, and the head of the chain up to it. */
export function signedBulletinHead(batch: number, head: string): Buffer {
  const number = Buffer.alloc(4);
  number.writeUInt32BE(batch);
  return Buffer.concat([Buffer.from('applaus/bulletin-head/v1'), number, Buffer.from(head, 'hex')]);
}
