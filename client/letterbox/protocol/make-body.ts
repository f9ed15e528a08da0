import { type Shown, writeBody } from './body.ts';
import { type Bytes, hexOf, sha256 } from './bytes.ts';
import { threadKeys } from './thread-keys.ts';

export interface MadeBody {
  body: Bytes;
  /** SHA-256 of the body, in hex. */
  hash: string;
}

/** Writes and signs a body in the thread of a seed. */
export async function makeBody(seed: Bytes, type: number, texts: readonly string[], token?: Shown): Promise<MadeBody> {
  const body = await writeBody(type, await threadKeys(seed), texts, token);
  return { body, hash: hexOf(await sha256(body)) };
}
