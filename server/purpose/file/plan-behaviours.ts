import { sqlTime } from '../../kernel/time.ts';
import { uuidV7 } from '../../kernel/uuid.ts';
import { type BehaviourFacts, textOf } from '../values/value-facts.ts';
import type { PurposeProblem } from './bad-purpose-file.ts';
import type { KnownPage } from './known-page.ts';
import { idOfKey, matchRows } from './match-rows.ts';
import type { FileBehaviour } from './purpose-file.ts';

/** A row as it will be; `before` is what it was, null for a new one. */
export interface Planned<Row> {
  before: Row | null;
  after: Row;
}

export interface BehavioursPlan {
  rows: Planned<BehaviourFacts>[];
  /** Those in use, and not in the file: they stay, after what it names. */
  unlisted: BehaviourFacts[];
  /** The first wording of each of the file's, with its key. */
  keys: [subjectId: string, key: string][];
}

/** All wordings of one behaviour have the id of the first. */
const firstOf = ({ originId, id }: BehaviourFacts) => originId ?? id;

/**
 * What the behaviours of one value will be. A row never changes its text, since recognitions refer to what it said: another
 * wording is another row, and the one before is retired; a wording of before is taken out again.
 */
export function planBehaviours(
  items: FileBehaviour[],
  valueId: string,
  page: KnownPage,
  now: Date,
  problems: PurposeProblem[],
): BehavioursPlan {
  const own = page.behaviours.filter((row) => row.valueId === valueId);
  const inUseFirst = [...own.filter(({ retiredAt }) => !retiredAt), ...own.filter(({ retiredAt }) => retiredAt)];
  const scope = `behaviour ${valueId}`;
  const ofKey = (key: string) => {
    const known = inUseFirst.find((row) => page.keys.get(firstOf(row)) === key);
    return known ?? inUseFirst.find((row) => firstOf(row) === idOfKey(scope, key));
  };
  const found = matchRows(items, {
    ...{ rows: inUseFirst, ofKey, thingOf: firstOf, problems },
    fileText: ({ text }) => text,
    rowText: textOf,
  });
  const fresh = (item: FileBehaviour, first: string | null): BehaviourFacts => {
    const wished = item.key === null || first !== null ? null : idOfKey(scope, item.key);
    if (wished && page.behaviours.some(({ id }) => id === wished)) {
      problems.push({ line: item.line, message: 'its key is that of a behaviour of another value.' });
    }
    const { nl: textNl, en: textEn } = item.text;
    const id = wished ?? uuidV7(now);
    return { id, valueId, position: 0, textNl, textEn, originId: first, retiredAt: null };
  };
  const worded = items.map((item, index) => wordingOf(item, found[index] ?? null, own, fresh));
  const firsts = found.flatMap((row) => (row ? [firstOf(row)] : []));
  const unlisted = own.filter((row) => !row.retiredAt && !firsts.includes(firstOf(row)));
  const listed = [...worded, ...unlisted.map((row) => ({ before: row, after: row }))].map(
    ({ before, after }, index) => ({
      ...{ before, after: { ...after, position: index + 1, retiredAt: null } },
    }),
  );
  const leaving = own.filter((row) => !row.retiredAt && !listed.some(({ after }) => after.id === row.id));
  const keys = items.flatMap(({ key }, index): [string, string][] =>
    key === null ? [] : [[firstOf(listed[index]!.after), key]],
  );
  return { rows: [...listed, ...retired(leaving, own, now)], unlisted, keys };
}

/** The row that says exactly this: the one in use, one of before, or a new one. */
function wordingOf(
  item: FileBehaviour,
  found: BehaviourFacts | null,
  own: BehaviourFacts[],
  fresh: (item: FileBehaviour, first: string | null) => BehaviourFacts,
): Planned<BehaviourFacts> {
  if (!found) return { before: null, after: fresh(item, null) };
  const says = (row: BehaviourFacts) => row.textNl === item.text.nl && row.textEn === item.text.en;
  const wording = says(found) ? found : own.find((row) => firstOf(row) === firstOf(found) && says(row));
  return wording ? { before: wording, after: wording } : { before: null, after: fresh(item, firstOf(found)) };
}

/** Retired ones stand behind everything. */
function retired(leaving: BehaviourFacts[], own: BehaviourFacts[], now: Date): Planned<BehaviourFacts>[] {
  const last = Math.max(1_000_000, ...own.map(({ position }) => position));
  return leaving.map((row, index) => ({
    before: row,
    after: { ...row, position: last + index + 1, retiredAt: sqlTime(now) },
  }));
}
