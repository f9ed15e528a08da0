import { constants, type KeyObject, verify } from 'node:crypto';
import type { ReceivedLetter, RefusalReason } from './letter.ts';
import type { PublicKeys } from './public-keys.ts';
import { signingKeyOf } from './raw-keys.ts';

interface Known {
  keys: PublicKeys;
  now: Date;
  /** Whether a bulletin has shown this turn to the thread's author. */
  isShown: (threadId: string, turn: number) => boolean;
}

/** The kind of the key that signed a letter's token: each round has one of its own. */
function kindOf({ type, round }: ReceivedLetter): string {
  return { LETTER: 'letter', ME_TOO: 'me-too', ANSWER: `round:${round}`, FOLLOW_UP: '' }[type];
}

/** How far a clock may be off, in milliseconds. */
const tolerance = 2 * 3_600_000;

/** Why a well-formed letter is refused, checked in the order of the protocol; whether it is spent is checked later. */
export function checkLetter(letter: ReceivedLetter, known: Known): RefusalReason | null {
  const refused = letter.type === 'FOLLOW_UP' ? null : checkToken(letter, known);
  if (refused) return refused;
  if (!verify(null, letter.signed, signingKeyOf(letter.signPub), letter.threadSignature)) return 'INVALID_SIGNATURE';
  return letter.type === 'FOLLOW_UP' && !known.isShown(letter.threadId, letter.turn) ? 'UNKNOWN_THREAD' : null;
}

function checkToken(letter: ReceivedLetter, { keys, now }: Known): RefusalReason | null {
  const publicKey = keys.byId.get(letter.keyId);
  if (!publicKey || publicKey.epoch !== letter.epoch || publicKey.kind !== kindOf(letter)) return 'UNKNOWN_KEY';
  if (now.getTime() >= publicKey.notAfter || now.getTime() < publicKey.notBefore - tolerance) return 'EXPIRED_EPOCH';
  return isSigned(publicKey.key, letter.tokenInput, letter.tokenSignature) ? null : 'INVALID_TOKEN';
}

/** RSASSA-PSS with SHA-384 and a salt of 48 bytes: what an unblinded signature of RSABSSA-SHA384-PSS is (RFC 9474). */
export function isSigned(key: KeyObject, input: Buffer, signature: Buffer): boolean {
  return verify('sha384', input, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 }, signature);
}
