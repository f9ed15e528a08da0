import type { Blinded } from '../protocol/blind-token.ts';
import type { Bytes } from '../protocol/bytes.ts';

/** The slow arithmetic of tokens, wherever it is done. */
export interface Blinder {
  blind(spki: Bytes, input: Bytes): Promise<Blinded>;
  finalize(spki: Bytes, input: Bytes, signed: Bytes, inverse: Bytes): Promise<Bytes>;
}

export type BlinderCall = { [Name in keyof Blinder]: { name: Name; args: Parameters<Blinder[Name]> } }[keyof Blinder];
