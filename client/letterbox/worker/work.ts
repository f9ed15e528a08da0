import { checkedSegment } from '../protocol/bulletin.ts';
import { checkBulletin } from '../protocol/check-bulletin.ts';
import { manifestVerdict } from '../protocol/check-manifest.ts';
import { makeBody } from '../protocol/make-body.ts';
import { openOffers } from '../protocol/offers.ts';
import { newestAnswer } from '../protocol/sealed-answer.ts';
import { threadIdOf } from '../protocol/thread-keys.ts';
import { filesIn, type OpenFolder } from '../storage/files.ts';
import { halvesIn } from '../storage/halves.ts';
import { blindSeed, finalizeToken } from '../tokens/blind-seed.ts';

export type Work = ReturnType<typeof workIn>;

/**
 * Everything that the frame does off its main thread: all cryptography whose time could be seen from outside, and files. What
 * goes in and comes out is copied, errors as their text alone.
 */
export function workIn(openFolder: OpenFolder) {
  const files = filesIn(openFolder);
  const cryptography = { blindSeed, finalizeToken, makeBody, threadIdOf, newestAnswer };
  const checks = { manifestVerdict, checkBulletin, checkedSegment, openOffers };
  return { ...cryptography, ...checks, ...files, ...halvesIn(files) };
}
