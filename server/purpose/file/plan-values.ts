import { folded } from '../../kernel/text.ts';
import { uuidV7 } from '../../kernel/uuid.ts';
import { type BehaviourFacts, nameOf, type ValueFacts } from '../values/value-facts.ts';
import type { PurposeProblem } from './bad-purpose-file.ts';
import type { KnownPage } from './known-page.ts';
import { idOfKey, matchRows } from './match-rows.ts';
import { type BehavioursPlan, type Planned, planBehaviours } from './plan-behaviours.ts';
import type { FileValue } from './purpose-file.ts';

/** A value as it will be, with its behaviours. `item` is null for one that is not in the file. */
export interface ValuePlan extends Planned<ValueFacts> {
  item: FileValue | null;
  behaviours: BehavioursPlan;
}

/** What the values will be: those of the file in its order, then those in use that it does not list. */
export function planValues(items: FileValue[], page: KnownPage, now: Date, problems: PurposeProblem[]): ValuePlan[] {
  if (items.length === 0) return [];
  const ofKey = (key: string) =>
    page.values.find(({ id }) => page.keys.get(id) === key) ??
    page.values.find(({ id }) => id === idOfKey('value', key));
  const found = matchRows(items, {
    ...{ rows: page.values, ofKey, rowText: nameOf, thingOf: ({ id }: ValueFacts) => id, problems },
    fileText: ({ name }) => name,
  });
  const unlisted = page.values.filter((row) => !row.retiredAt && !found.includes(row));
  const listed = items.map((item, index) => planValue(item, found[index] ?? null, index + 1, page, now, problems));
  refuseTakenNames(listed, page, problems);
  const behind = unlisted.map((row, index) => ({
    ...{ item: null, before: row, after: { ...row, position: items.length + index + 1 } },
    behaviours: { rows: [], unlisted: [], keys: [] },
  }));
  return [...listed, ...behind];
}

function planValue(
  item: FileValue,
  before: ValueFacts | null,
  position: number,
  page: KnownPage,
  now: Date,
  problems: PurposeProblem[],
): ValuePlan {
  const id = before?.id ?? (item.key === null ? uuidV7(now) : idOfKey('value', item.key));
  const { name, meaning } = item;
  const texts = { nameNl: name.nl, nameEn: name.en, meaningNl: meaning.nl, meaningEn: meaning.en };
  const after = { id, position, ...texts, version: before?.version ?? 1, retiredAt: null };
  const plan = { item, before, after, behaviours: planBehaviours(item.behaviours, id, page, now, problems) };
  // An editor who has the value open notices.
  if (before && (isReworded(plan) || before.retiredAt)) after.version += 1;
  return plan;
}

/** Whether name, meaning or what shows it will be another than it is. */
export function isReworded({ before, after, behaviours: { rows } }: Omit<ValuePlan, 'item'>): boolean {
  if (!before) return false;
  const texts = ['nameNl', 'nameEn', 'meaningNl', 'meaningEn'] as const;
  if (texts.some((field) => before[field] !== after[field])) return true;
  const [was, is] = [behavioursBefore(rows), behavioursAfter(rows)];
  return was.length !== is.length || was.some(({ id }, index) => id !== is[index]!.id);
}

/** Whether two values that are there trade places; one that is added or comes back moves nothing. */
export function isReordered(values: ValuePlan[]): boolean {
  const known = values.flatMap(({ before }) => (before && !before.retiredAt ? [before.position] : []));
  return known.some((position, index) => index > 0 && position < known[index - 1]!);
}

export function behavioursBefore(rows: Planned<BehaviourFacts>[]): BehaviourFacts[] {
  const inUse = rows.flatMap(({ before }) => (before && !before.retiredAt ? [before] : []));
  return inUse.sort((a, b) => a.position - b.position);
}

export function behavioursAfter(rows: Planned<BehaviourFacts>[]): BehaviourFacts[] {
  return rows.flatMap(({ after }) => (after.retiredAt ? [] : [after]));
}

/** People choose a value by its name, so no two have the same; neither do those of before. */
function refuseTakenNames(listed: ValuePlan[], page: KnownPage, problems: PurposeProblem[]): void {
  const ids = listed.map(({ after }) => after.id);
  const others = page.values.filter(({ id }) => !ids.includes(id));
  const isSame = (one: string | null, other: string | null) =>
    one !== null && other !== null && folded(one) === folded(other);
  for (const { item, after } of listed) {
    const other = others.find((row) => isSame(row.nameNl, after.nameNl) || isSame(row.nameEn, after.nameEn));
    if (!other) continue;
    const which = other.retiredAt ? 'that was retired in the page' : 'that the file does not list';
    problems.push({ line: item!.line, message: `another value ${which} has this name.` });
  }
}
