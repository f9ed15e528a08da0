import { constants, type KeyObject, verify } from 'node:crypto';
import type { Letter, RefusalReason } from './letter.ts';
import type { PublicKeys } from './public-keys.ts';
import { signingKeyOf } from './raw-keys.ts';

interface Surroundings {
  keys: PublicKeys;
  now: Date;
  /** Whether a bulletin has shown this turn to the thread's author. */
  isShown: (threadId: string, turn: number) => boolean;
}

const kinds = { LETTER: 'letter', ME_TOO: 'me-too' };

/** A clock may be so wrong, in milliseconds. */
const tolerance = 2 * 3_600_000;

/** Why a letter of the right form is not taken, in the order of the protocol; whether it is spent is not asked here. */
export function checkLetter(letter: Letter, around: Surroundings): RefusalReason | null {
  const refused = letter.type === 'FOLLOW_UP' ? null : checkToken(letter, letter.type, around);
  if (refused) return refused;
  if (!verify(null, letter.signed, signingKeyOf(letter.signPub), letter.threadSignature)) return 'INVALID_SIGNATURE';
  return letter.type === 'FOLLOW_UP' && !around.isShown(letter.threadId, letter.turn) ? 'UNKNOWN_THREAD' : null;
}

function checkToken(letter: Letter, type: keyof typeof kinds, { keys, now }: Surroundings): RefusalReason | null {
  const known = keys.byId.get(letter.keyId);
  if (!known || known.epoch !== letter.epoch || known.kind !== kinds[type]) return 'UNKNOWN_KEY';
  if (now.getTime() >= known.notAfter || now.getTime() < known.notBefore - tolerance) return 'EXPIRED_EPOCH';
  return isSigned(known.key, letter.tokenInput, letter.tokenSignature) ? null : 'INVALID_TOKEN';
}

/** RSASSA-PSS with SHA-384 and a salt of 48 bytes: what an unblinded signature of RSABSSA-SHA384-PSS is (RFC 9474). */
export function isSigned(key: KeyObject, input: Buffer, signature: Buffer): boolean {
  return verify('sha384', input, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 }, signature);
}
