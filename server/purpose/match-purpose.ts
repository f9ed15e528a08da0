import { createHash } from 'node:crypto';
import { folded } from '../kernel/text.ts';
import { uuidV7 } from '../kernel/uuid.ts';
import type { BehaviourRow } from './behaviour.row.ts';
import type { BothLanguages, FileBehaviour, FileValue, PurposeProblem } from './purpose-file.ts';
import type { ValueRow } from './value.row.ts';

/** A row as it will be; `before` is what it was, null for a new one. */
export interface Match<Row> {
  before: Row | null;
  after: Row;
}
export interface PurposeMatches {
  values: Match<ValueRow>[];
  behaviours: Match<BehaviourRow>[];
  /** What is there and not in the file: recognitions may refer to it, so it stays, after what the file names. */
  kept: { values: ValueRow[]; behaviours: BehaviourRow[] };
}

/**
 * Which value and which behaviour of the file is which of those that are there: by its key, else by its text in one of
 * the languages. What is found keeps its id, and so every recognition keeps its value.
 */
export function matchPurpose(
  file: FileValue[],
  known: { values: ValueRow[]; behaviours: BehaviourRow[] },
  now: Date,
  problems: PurposeProblem[],
): PurposeMatches {
  const values = placed(file, known.values, {
    ...{ now, problems, idOf: (key: string) => idOfKey(`value ${key}`) },
    fileText: ({ name }) => name,
    rowText: ({ nameNl, nameEn }) => ({ nl: nameNl, en: nameEn }),
    rowFor: ({ name, meaning }, id, position) => ({
      ...{ id, position, nameNl: name.nl, nameEn: name.en, meaningNl: meaning.nl, meaningEn: meaning.en },
    }),
  });
  const behaviours = file.map((value, index) => {
    const valueId = values.matches[index]!.after.id;
    const own = known.behaviours.filter((behaviour) => behaviour.valueId === valueId);
    return placed(value.behaviours, own, {
      ...{ now, problems, idOf: (key: string) => idOfKey(`behaviour ${valueId} ${key}`) },
      fileText: ({ text }: FileBehaviour) => text,
      rowText: ({ textNl, textEn }) => ({ nl: textNl, en: textEn }),
      rowFor: ({ text }, id, position) => ({ id, valueId, position, textNl: text.nl, textEn: text.en }),
    });
  });
  return {
    values: values.matches,
    behaviours: behaviours.flatMap(({ matches }) => matches),
    kept: { values: values.kept, behaviours: behaviours.flatMap(({ kept }) => kept) },
  };
}

interface Placing<Item, Row> {
  now: Date;
  problems: PurposeProblem[];
  idOf: (key: string) => string;
  fileText: (item: Item) => BothLanguages;
  rowText: (row: Row) => BothLanguages;
  rowFor: (item: Item, id: string, position: number) => Row;
}

/** The items in the file's order from 1 on, then the rows that are not in it. */
function placed<Item extends { line: number; key: string | null }, Row extends { id: string; position: number }>(
  items: Item[],
  rows: Row[],
  { now, problems, idOf, fileText, rowText, rowFor }: Placing<Item, Row>,
): { matches: Match<Row>[]; kept: Row[] } {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const taken = new Map<string, number>();
  const matches = items.map((item, index) => {
    const id = item.key === null ? null : idOf(item.key);
    const found = (id !== null && byId.get(id)) || same(rows, rowText, fileText(item));
    if (found === 'several') {
      problems.push({ line: item.line, message: 'its Dutch is one that is there already and its English another.' });
    }
    const before = found === 'several' ? null : found;
    const other = before && taken.get(before.id);
    if (before && other)
      problems.push({ line: item.line, message: `it would be the same as the one on line ${other}.` });
    if (before) taken.set(before.id, item.line);
    return { before, after: rowFor(item, before?.id ?? id ?? uuidV7(now), index + 1) };
  });
  const kept = rows.filter(({ id }) => !taken.has(id)).sort((a, b) => a.position - b.position);
  const behind = kept.map((row, index) => ({ before: row, after: { ...row, position: items.length + index + 1 } }));
  return { matches: [...matches, ...behind], kept };
}

/** The row with this text in either language; null if there is none. */
function same<Row>(rows: Row[], textOf: (row: Row) => BothLanguages, text: BothLanguages): Row | null | 'several' {
  const isSame = (one: string | null, other: string | null) =>
    one !== null && other !== null && folded(one) === folded(other);
  const found = rows.filter((row) => isSame(textOf(row).nl, text.nl) || isSame(textOf(row).en, text.en));
  return found.length > 1 ? 'several' : (found[0] ?? null);
}

/** A key makes the id, so that whatever has it is found again when all of its texts have changed. */
function idOfKey(key: string): string {
  return uuidV7(new Date(0), createHash('sha256').update(`purpose ${key}`).digest().subarray(0, 16));
}
