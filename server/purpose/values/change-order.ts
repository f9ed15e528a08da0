import type { RequestContext, Writing } from '../../kernel/context.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { forUpdate } from '../../kernel/sql.ts';
import { latestChange } from '../changes/latest-change.ts';
import {
  type CollisionInput,
  type CollisionPlan,
  type GivenCollision,
  givenCollision,
  planCollisions,
  storeCollisions,
  storedCollision,
} from './collisions.ts';
import { isSamePair, neighboursIn, newNeighbours, type Pair } from './neighbours.ts';
import { collisionTexts, valuesForEditing } from './read-value-texts.ts';
import { type CollisionChangedRefused, CollisionsMissingRefused, ValueOrderChangedRefused } from './refusals.ts';
import { quotedName, readFacts, type ValueFacts, type ValuesFacts } from './value-facts.ts';

/** What an editor who changes the order began with, and the examples for whoever become neighbours by it. */
export interface OrderInput {
  basedOn: string[];
  collisions: readonly CollisionInput[];
}

/** An order to come. */
export interface NewOrder {
  /** Everything stored, and a value that is about to be. */
  facts: ValuesFacts;
  /** uuids in their order. */
  before: readonly string[];
  after: readonly string[];
  given: readonly GivenCollision[];
}

export type OrderRefusal = ValueOrderChangedRefused | CollisionChangedRefused | CollisionsMissingRefused;

/**
 * Reads the values and locks them until the end of the transaction, so that everything that changes them waits here. It has
 * to be the first statement: what is read after it is what the one before has left.
 */
export function lockValues(db: Writing): Promise<ValuesFacts> {
  return readFacts(db, forUpdate(db.dialect));
}

/** uuids of the values that are not retired, in their order. */
export function orderOf({ values }: ValuesFacts): string[] {
  return values.filter(({ retiredAt }) => !retiredAt).map(({ id }) => id);
}

export function isSameOrder(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}

/** The new order as its verb wants it; refused where somebody else has changed the order meanwhile. */
export async function newOrder(
  context: RequestContext,
  facts: ValuesFacts,
  { basedOn, collisions }: OrderInput,
  change: (before: string[]) => string[],
): Promise<NewOrder | ValueOrderChangedRefused> {
  const before = orderOf(facts);
  const seen = basedOn.map((id) => uuidOf('Value', id) ?? '');
  if (!isSameOrder(before, seen)) return orderChanged(context, facts);
  const after = change(before);
  const neighbours = neighboursIn(after);
  // What is given for two that will not stand so next to each other has nothing to say.
  const given = collisions.map(givenCollision).filter((one) => neighbours.some((pair) => isSamePair(one, pair)));
  return { facts, before, after, given };
}

export async function orderChanged(context: RequestContext, facts: ValuesFacts): Promise<ValueOrderChangedRefused> {
  const kinds = ['values-ordered', 'value-added', 'value-retired', 'value-restored'] as const;
  return new ValueOrderChangedRefused(context.language, valuesForEditing(facts), await latestChange(context.db, kinds));
}

/** The examples that have to be stored with the new order; refused where a pair of new neighbours has none. */
export async function planOrder(
  context: RequestContext,
  { facts, before, after, given }: NewOrder,
): Promise<CollisionPlan[] | OrderRefusal> {
  const isGiven = (pair: Pair) => given.some((one) => isSamePair(one, pair));
  const missing = newNeighbours(before, after).filter((pair) => !isGiven(pair) && !storedCollision(facts, pair));
  if (missing.length > 0) return collisionsMissing(context, facts, missing);
  return planCollisions(context, facts, given);
}

function collisionsMissing({ language }: RequestContext, facts: ValuesFacts, pairs: Pair[]): CollisionsMissingRefused {
  const name = (id: string) => quotedName(facts.values.find((value) => value.id === id)!, language);
  const words = { nl: 'gaat voor', en: 'goes before' }[language];
  const names = pairs.map(({ upperId, lowerId }) => `${name(upperId)} ${words} ${name(lowerId)}`);
  const texts = pairs.map((pair) => collisionTexts(pair, undefined));
  return new CollisionsMissingRefused(language, texts, names);
}

/** Gives every value its place, and stores the examples. */
export async function storeOrder(
  db: Writing,
  context: RequestContext,
  { facts, after }: NewOrder,
  collisions: readonly CollisionPlan[],
): Promise<void> {
  const positionOf = new Map(facts.values.map(({ id, position }) => [id, position]));
  const moved = [...after.entries()].filter(([index, id]) => positionOf.get(id) !== index + 1);
  // The unique index knows no "at the end of the transaction": all leave their places before any takes its new one.
  for (const [index, id] of moved) {
    await db.run('UPDATE `value` SET position = ? WHERE id = ?', [-(index + 1), id]);
  }
  if (moved.length > 0) await db.run('UPDATE `value` SET position = -position WHERE position < 0');
  await storeCollisions(db, context, facts, collisions);
}

/** Behind all that are retired. */
export function placeOfRetired(values: readonly ValueFacts[]): number {
  return Math.max(1_000_000, ...values.map(({ position }) => position)) + 1;
}
