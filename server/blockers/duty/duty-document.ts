/** What counts of all blockers that are meant. */
export interface DutyFigures {
  /** Letters that were delivered. */
  delivered: number;
  /** Answers that were asked for and that came, in time or late, or did not come in time. */
  asked: number;
  answeredOnTime: number;
  /** Removed, and a reporter says so too. */
  confirmed: number;
  overdue: number;
}

/** place, hash, the day of the document that had it first, and of the one before that ("" where there was none) */
export type DutyEntry = [place: string, hash: string, day: string, after: string];

/** place, hash, the day on which it was erased, and why */
export type DutyTombstone = [place: string, hash: string, day: string, because: string];

/** A document of the duty: docs/letterbox-protocol.md, "Management's duty". */
export interface DutyDocument {
  version: 1;
  number: number;
  day: string;
  /** The hash of the document before; empty in the first. */
  previous: string;
  board: DutyFigures;
  /** Letters for management alone included, these rounded: of the first delivery of a month. */
  everything: DutyFigures & { month: string };
  /** What is new; in every so many documents everything so far. */
  entries: DutyEntry[];
  erased: DutyTombstone[];
}

/** Every so many documents one says everything: nobody has to read back further than to the second of these. */
const wholeEvery = 16;

export function isWhole(number: number): boolean {
  return number % wholeEvery === 1;
}

/** The bytes of a document, ASCII. The order of hashes shows nothing of the order in which things were said. */
export function documentText({ entries, erased, ...head }: DutyDocument): string {
  const byPlace = <Row extends [string, ...string[]]>(rows: Row[]) => [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ ...head, entries: byPlace(entries), erased: byPlace(erased) });
}
