import { createHash } from 'node:crypto';
import {
  type DutyDocument,
  type DutyEntry,
  type DutyFigures,
  type DutyTombstone,
  isWhole,
} from '../../blockers/duty/duty-document.ts';
import type { BulletinLink } from '../../letterbox/bulletin-chain.ts';

export interface FetchedDuty {
  hash: string;
  document: DutyDocument;
}

/** The newest document when it was last seen. */
export interface SeenDuty {
  number: number;
  hash: string;
}

/** Reads a document of this name; null where the bytes have another hash. */
export function readDutyDocument(hash: string, bytes: Buffer): FetchedDuty | null {
  if (createHash('sha256').update(bytes).digest('hex') !== hash) return null;
  return { hash, document: JSON.parse(bytes.toString('latin1')) as DutyDocument };
}

/** A sentence for what was rewritten in these documents, the oldest first, or is missing; null when all is well. */
export function whatIsWrongInDuty(
  duties: FetchedDuty[],
  links: Pick<BulletinLink, 'batch' | 'duty'>[],
  before: SeenDuty | undefined,
): string | null {
  // Nothing was delivered for eight weeks.
  if (links.length === 0) return null;
  if (before && duties[before.number - 1]?.hash !== before.hash)
    return 'its documents do not go on from the one that was seen last time.';
  const unnamed = whatIsWrongInLinks(duties, links);
  if (unnamed !== null) return unnamed;
  const known = new Published();
  for (const [index, { document }] of duties.entries()) {
    const wrong = whatIsWrongBetween(duties[index - 1], document, index + 1) ?? known.add(document);
    if (wrong !== null) return `document ${index + 1} (${document.day}): ${wrong}`;
  }
  return null;
}

/** Once a link names a document, each later one names it or a newer one. */
function whatIsWrongInLinks(duties: FetchedDuty[], links: Pick<BulletinLink, 'batch' | 'duty'>[]): string | null {
  const numbers = links.map(({ duty }) => duties.findIndex(({ hash }) => hash === duty) + 1);
  const wrong = links.findIndex(({ duty }, index) => {
    return (duty ? numbers[index] === 0 : false) || numbers[index]! < (numbers[index - 1] ?? 0);
  });
  return wrong < 0
    ? null
    : `delivery ${links[wrong]!.batch} names no document, or an older one than the delivery before.`;
}

const growing = ['delivered', 'asked', 'answeredOnTime'] as const;

function whatIsWrongBetween(last: FetchedDuty | undefined, now: DutyDocument, number: number): string | null {
  if (now.number !== number || now.previous !== (last?.hash ?? '')) return 'it does not follow the one before.';
  if (!last) return null;
  const { document: before } = last;
  if (now.day < before.day) return 'its day is before that of the one before.';
  return (
    fallenIn(before.board, now.board) ??
    fallenIn(before.everything, now.everything) ??
    (isEarlier(now, before) ? 'the month of its figures is an earlier one.' : null)
  );
}

function isEarlier({ everything: now }: DutyDocument, { everything: before }: DutyDocument): boolean {
  return now.month < before.month;
}

function fallenIn(before: DutyFigures, now: DutyFigures): string | null {
  const fallen = growing.find((name) => now[name] < before[name]);
  return fallen ? `"${fallen}" fell from ${before[fallen]} to ${now[fallen]}.` : null;
}

/** What was published up to a document. */
class Published {
  readonly entries = new Map<string, DutyEntry>();
  readonly erased = new Map<string, DutyTombstone>();

  /** Adds what a document says; gives a sentence where that is not what was said before. */
  add(document: DutyDocument): string | null {
    for (const tombstone of document.erased) {
      const wrong = this.#erase(tombstone);
      if (wrong !== null) return wrong;
    }
    for (const entry of document.entries) {
      const [place] = entry;
      const known = this.entries.get(place);
      if (this.erased.has(place)) return `what stood at ${place} was erased, and is there anew.`;
      if (known && JSON.stringify(known) !== JSON.stringify(entry)) return `what stands at ${place} is another now.`;
      this.entries.set(place, entry);
    }
    return isWhole(document.number) ? this.#missingIn(document) : null;
  }

  #erase(tombstone: DutyTombstone): string | null {
    const [place, hash] = tombstone;
    const [known, erased] = [this.entries.get(place)?.[1], this.erased.get(place)];
    if (erased && JSON.stringify(erased) !== JSON.stringify(tombstone))
      return `the tombstone of ${place} is another now.`;
    if (!erased && known !== hash) return `the tombstone of ${place} is that of another text.`;
    this.entries.delete(place);
    this.erased.set(place, tombstone);
    return null;
  }

  #missingIn({ entries, erased }: DutyDocument): string | null {
    const listed = new Set([...entries, ...erased].map(([place]) => place));
    const missing = [...this.entries.keys(), ...this.erased.keys()].find((place) => !listed.has(place));
    return missing ? `what stood at ${missing} is gone, and no tombstone says why.` : null;
  }
}
