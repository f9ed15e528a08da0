import { createHash } from 'node:crypto';
import { folded } from '../../kernel/text.ts';
import type { Translated } from '../../kernel/translations.ts';
import { uuidV7 } from '../../kernel/uuid.ts';
import type { PurposeProblem } from './bad-purpose-file.ts';

interface Keyed {
  line: number;
  key: string | null;
}

interface Matching<Item, Row> {
  /** What is in use, before what is retired: of two with the same text the first is meant. */
  rows: Row[];
  /** The row that a key means; undefined for a new one. */
  ofKey: (key: string) => Row | undefined;
  fileText: (item: Item) => Translated;
  rowText: (row: Row) => Translated;
  /** Names what a row is a wording of, since two items cannot be the same thing. */
  thingOf: (row: Row) => string;
  problems: PurposeProblem[];
}

/**
 * Which row each item of a file is: by its key, else by its text in one of the languages; null for a new one. What is found
 * keeps its id, and so every recognition keeps its value.
 */
export function matchRows<Item extends Keyed, Row extends { retiredAt: string | null }>(
  items: Item[],
  { rows, ofKey, fileText, rowText, thingOf, problems }: Matching<Item, Row>,
): (Row | null)[] {
  const taken = new Map<string, number>();
  return items.map((item) => {
    const { line, key } = item;
    const found = (key !== null && ofKey(key)) || sameText(rows, rowText, fileText(item));
    if (found === 'several') {
      problems.push({ line, message: 'its Dutch is one that is there already and its English another.' });
      return null;
    }
    if (!found) return null;
    const other = taken.get(thingOf(found));
    if (other) problems.push({ line, message: `it would be the same as the one on line ${other}.` });
    taken.set(thingOf(found), line);
    return found;
  });
}

/** The row with this text in either language, of those in use or else of the retired ones. */
function sameText<Row extends { retiredAt: string | null }>(
  rows: Row[],
  textOf: (row: Row) => Translated,
  text: Translated,
): Row | null | 'several' {
  const isSame = (one: string | null, other: string | null) =>
    one !== null && other !== null && folded(one) === folded(other);
  const found = rows.filter((row) => isSame(textOf(row).nl, text.nl) || isSame(textOf(row).en, text.en));
  const inUse = found.filter(({ retiredAt }) => !retiredAt);
  if (inUse.length > 1) return 'several';
  return inUse[0] ?? found[0] ?? null;
}

/** Export names what has no key by its uuid, and that is what such a key means, in another database too. */
export function idOfKey(scope: string, key: string): string {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key)) return key;
  return uuidV7(new Date(0), createHash('sha256').update(`purpose ${scope} ${key}`).digest().subarray(0, 16));
}
