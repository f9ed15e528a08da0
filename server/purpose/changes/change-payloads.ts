/** What has a name, in both languages, as it was called when the change was made. */
export interface NamedThing {
  nameNl: string | null;
  nameEn: string | null;
}

/** Its place in the order: 1 goes before everything. */
interface Ranked {
  rank: number;
}

interface WrittenText {
  textNl: string | null;
  textEn: string | null;
}

/**
 * What each kind of change records of before and after: at the least what its sentence says to editors. More may stand
 * in a payload; nothing of it is ever shown as it is.
 */
export interface ChangePayloads {
  'purpose-rewritten': { number: number; statementNl: string | null; statementEn: string | null };
  'value-added': NamedThing & Ranked;
  'value-edited': NamedThing & { meaningNl: string | null; meaningEn: string | null; behaviours: WrittenText[] };
  'value-retired': NamedThing & Ranked;
  'value-restored': NamedThing & Ranked;
  /** The values that are not retired, the first first. */
  'values-ordered': { values: (NamedThing & { id: string })[] };
  /** `subjectId` is the upper one's; a pair in the other order is another example. */
  'collision-described': WrittenText & { upper: NamedThing & { id: string }; lower: NamedThing & { id: string } };
  'indicator-described': NamedThing;
  /** The months that were entered, changed or removed, with what they had before and after. */
  'indicator-filled': { points: { month: string; value: number }[] };
  'annotation-added': WrittenText & { month: string };
  'annotation-removed': WrittenText & { month: string };
  /** What a file held that was read, whether or not it changed anything: uuids, and pairs of uuids. */
  'file-imported': { purpose: boolean; values: string[]; collisions: [upperId: string, lowerId: string][] };
}

export type PurposeChangeKind = keyof ChangePayloads;
