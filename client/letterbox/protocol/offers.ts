import { fromBase64url } from './base64url.ts';
import { type Bytes, hexOf, sha256, textOf } from './bytes.ts';
import type { BulletinLink } from './check-bulletin.ts';

/** What letters can name, the same for everybody. */
export interface Offers {
  /** Where letters go. */
  origin: string;
  minimum: number;
  entitled: number;
  takers: number;
  leaders: { id: string; name: string; title: string | null; people: number }[];
  rounds: { id: string; question: string; asker: string; people: number; opensOn: string; closesOn: string }[];
  meToos: MeToo[];
  /** Rounds with a key of their own, by the form of their answers; absent in what earlier versions offered. */
  answers?: AnswerOffer[];
}

/** A blocker on the board that others may have met. */
export interface MeToo {
  id: string;
  title: string;
  /** Words that say what it is about; the newest blockers alone have them. */
  words?: string;
}

/** Null where it is not translated; of one round all texts are in the same languages. */
type InLanguages = Record<'nl' | 'en', string | null>;

/** A round that everybody can answer: with words, or by choosing one of two courses of action. */
export interface AnswerOffer {
  id: string;
  form: 'WORDS' | 'COURSE';
  opensOn: string;
  closesOn: string;
  /** What is asked, where the round brings it along. */
  texts?: { question: InLanguages; courses: readonly InLanguages[] };
}

/**
 * Decrypts with the one of these keys that the hash is of; undefined where it is none. Decrypting alone proves nothing: a
 * ciphertext can be made that opens to two lists under two keys, of which one is given to one person.
 */
export async function openOffers(sealed: Bytes, keys: readonly string[], hash: string): Promise<Offers | undefined> {
  for (const key of keys) {
    const plain = await decrypted(sealed, key);
    if (plain && hexOf(await sha256('applaus/offers/v1', fromBase64url(key), plain)) === hash) {
      return JSON.parse(textOf(plain)) as Offers;
    }
  }
  return undefined;
}

async function decrypted(sealed: Bytes, key: string): Promise<Bytes | undefined> {
  try {
    const imported = await crypto.subtle.importKey('raw', fromBase64url(key), 'AES-GCM', false, ['decrypt']);
    const how = { name: 'AES-GCM', iv: sealed.subarray(0, 12) };
    return new Uint8Array(await crypto.subtle.decrypt(how, imported, sealed.subarray(12)));
  } catch {
    return undefined; // a key of another version, or none at all
  }
}

/**
 * The version that counts now, and the one of an earlier day that it is compared with; the very first is compared with
 * itself.
 */
export function versionsIn(links: readonly BulletinLink[]): { current: string; earlier: string } | undefined {
  const offering = links.filter(({ offers }) => offers);
  const current = offering.at(-1)?.offers;
  if (current === undefined) return undefined;
  const { day } = offering.find(({ offers }) => offers === current)!;
  const earlier = offering.findLast((link) => link.day < day) ?? offering[0]!;
  return { current, earlier: earlier.offers };
}

/**
 * What of the current version was offered in the earlier one too: what was made today for one person is not among it. Rounds are
 * those of today.
 */
export function offeredInBoth(current: Offers, earlier: Offers, today: string): Offers {
  const isOpen = ({ opensOn, closesOn }: { opensOn: string; closesOn: string }) =>
    opensOn <= today && today <= closesOn;
  const both = <Item extends { id: string }>(items: Item[], before: Item[]) =>
    items.filter(({ id }) => before.some((one) => one.id === id));
  return {
    ...current,
    leaders: both(current.leaders, earlier.leaders),
    rounds: both(current.rounds, earlier.rounds).filter(isOpen),
    answers: both(current.answers ?? [], earlier.answers ?? []).filter(isOpen),
    meToos: both(current.meToos, earlier.meToos),
  };
}
