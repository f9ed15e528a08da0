import type { Translated } from '../../kernel/translations.ts';
import { isSamePair, type Pair } from '../values/neighbours.ts';
import { type CollisionFacts, nameOf, type ValueFacts } from '../values/value-facts.ts';
import type { PurposeProblem } from './bad-purpose-file.ts';
import type { KnownPage } from './known-page.ts';
import type { ValuePlan } from './plan-values.ts';

/** An example of the file; `before` is what is there for this pair. */
export interface FileCollision extends Pair {
  line: number;
  upper: ValueFacts;
  lower: ValueFacts;
  before: CollisionFacts | null;
  text: Translated;
}

/** Two neighbours without an example, and what the file calls the upper one. */
export interface MissingCollision {
  upper: Translated;
  lower: Translated;
  key: string | null;
}

/** What to do when a value of the file clashes with the one that will stand below it. */
export function planCollisions(values: ValuePlan[], page: KnownPage, problems: PurposeProblem[]): FileCollision[] {
  return values.flatMap(({ item, after: upper }, index) => {
    const lower = values[index + 1]?.after;
    if (!item?.collision) return [];
    const { line, text } = item.collision;
    if (!lower) {
      problems.push({ line, message: 'no value stands below this one that it could clash with.' });
      return [];
    }
    const pair = { upperId: upper.id, lowerId: lower.id };
    return [{ ...pair, line, upper, lower, text, before: storedFor(page, pair) }];
  });
}

export function isChanged({ before, text }: FileCollision): boolean {
  return before?.textNl !== text.nl || before?.textEn !== text.en;
}

/** Neighbours for whom neither the file nor the page has an example. */
export function missingCollisions(values: ValuePlan[], plans: FileCollision[], page: KnownPage): MissingCollision[] {
  return values.slice(0, -1).flatMap(({ item, after: upper }, index) => {
    const lower = values[index + 1]!.after;
    const pair = { upperId: upper.id, lowerId: lower.id };
    if (plans.some((plan) => isSamePair(plan, pair)) || storedFor(page, pair)) return [];
    return [{ upper: nameOf(upper), lower: nameOf(lower), key: item?.key ?? page.keys.get(upper.id) ?? null }];
  });
}

function storedFor({ collisions }: KnownPage, pair: Pair): CollisionFacts | null {
  return collisions.find((one) => isSamePair(one, pair)) ?? null;
}
