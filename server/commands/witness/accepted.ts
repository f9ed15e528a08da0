import { letterboxKind, type ManifestEntry } from '../../issuer/manifest-chain.ts';
import { acceptedMessage } from '../../letterbox/acceptance.ts';
import { isSigned } from './is-signed.ts';

/** What the writer of a letter can show of its acceptance. */
interface ShownAcceptance {
  epoch: number;
  /** SHA-256 of the body, in hex. */
  bodyHash: string;
  signature: string;
}

const size = 4 + 32 + 64;

/** Reads `epoch (u32) | SHA-256 of the body | signature` in base64url; null for anything else. */
export function readAcceptance(text: string): ShownAcceptance | null {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length !== size) return null;
  return {
    epoch: bytes.readUInt32BE(),
    bodyHash: bytes.toString('hex', 4, 36),
    signature: bytes.toString('base64url', 36),
  };
}

/** Whether a key of the letterbox that stands in the list has signed it. */
export function isAccepted(shown: ShownAcceptance, entries: ManifestEntry[]): boolean {
  const keys = entries.filter(({ kind }) => kind === letterboxKind);
  return keys.some(({ spki }) => isSigned(spki, acceptedMessage(shown), shown.signature));
}

/** Whether a segment says that the letter was delivered with it. */
export function isDeliveredIn(segment: Buffer, { bodyHash }: ShownAcceptance): boolean {
  const [first, size] = [22, 16];
  const bodies = segment.subarray(first, first + segment.readUInt32BE(18) * size);
  const hashes = Array.from({ length: bodies.length / size }, (_, index) =>
    bodies.toString('hex', index * size, (index + 1) * size),
  );
  return hashes.includes(bodyHash.slice(0, 2 * size));
}
