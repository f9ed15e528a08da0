import { randomBytes } from 'node:crypto';
import type { PostedLetter } from '../../server/letterbox/letter.ts';
import { parseLetter } from '../../server/letterbox/parse-letter.ts';
import { textsOf, thisWeek } from './letterbox-world.ts';
import { letterBody, makeThread } from './threads.ts';

/** Letters as they wait once the door has let them in; who looks at tokens again would find none. */
export function manyLetters(count: number): Promise<PostedLetter[]> {
  return Promise.all(
    Array.from({ length: count }, async () => {
      const thread = await makeThread();
      const token = {
        thread,
        epoch: thisWeek,
        keyId: randomBytes(32).toString('base64url'),
        signature: randomBytes(256),
      };
      return parseLetter(letterBody({ thread, token, type: 1, texts: textsOf() }))!;
    }),
  );
}
