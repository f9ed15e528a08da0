/** What counts of all blockers that staff may read. */
export interface PublishedFigures {
  delivered: number;
  asked: number;
  answeredOnTime: number;
  confirmed: number;
  overdue: number;
}

type Entry = [place: string, hash: string, day: string, after: string];
type Tombstone = [place: string, hash: string, day: string, because: string];

/** A document of the duty as the letterbox serves it, as far as the board is compared with it. */
export interface DutyDocument {
  number: number;
  day: string;
  previous: string;
  board: PublishedFigures;
  entries: Entry[];
  erased: Tombstone[];
}

/** All that was published up to the newest document. */
export interface Published {
  number: number;
  day: string;
  figures: PublishedFigures;
  entries: ReadonlyMap<string, { hash: string; day: string; after: string }>;
  erased: ReadonlyMap<string, { hash: string; day: string }>;
}

/** Every so many documents one says everything. */
const WHOLE_EVERY = 16;

export function isWhole({ number }: DutyDocument): boolean {
  return number % WHOLE_EVERY === 1;
}

/**
 * Puts documents together that follow each other, the oldest first, which is a whole one; undefined where one of them
 * contradicts those before it.
 */
export function publishedIn(documents: readonly DutyDocument[]): Published | undefined {
  const found: Found = { entries: new Map(), erased: new Map() };
  for (const [index, document] of documents.entries()) {
    const before = documents[index - 1];
    if (before && !isNext(before, document)) return undefined;
    if (!erase(found, document, index === 0) || !add(found, document)) return undefined;
    const listed = document.entries.length + document.erased.length;
    if (isWhole(document) && listed < found.entries.size + found.erased.size) return undefined;
  }
  const { number, day, board: figures } = documents.at(-1)!;
  return { number, day, figures, ...found };
}

interface Found {
  entries: Map<string, { hash: string; day: string; after: string }>;
  erased: Map<string, { hash: string; day: string }>;
}

/** False where a tombstone is that of something else; the first document may have some of what is not here. */
function erase({ entries, erased }: Found, document: DutyDocument, isFirst: boolean): boolean {
  return document.erased.every(([place, hash, day]) => {
    const known = erased.get(place) ?? entries.get(place);
    entries.delete(place);
    erased.set(place, { hash, day });
    return isFirst || known?.hash === hash;
  });
}

/** False where something was published otherwise before, or erased. */
function add({ entries, erased }: Found, document: DutyDocument): boolean {
  return document.entries.every(([place, hash, day, after]) => {
    const known = entries.get(place);
    entries.set(place, { hash, day, after });
    return !erased.has(place) && (!known || (known.hash === hash && known.day === day && known.after === after));
  });
}

const GROWING = ['delivered', 'asked', 'answeredOnTime'] as const;

function isNext(before: DutyDocument, now: DutyDocument): boolean {
  const follows = now.number === before.number + 1 && now.day >= before.day;
  return follows && GROWING.every((name) => now.board[name] >= before.board[name]);
}
