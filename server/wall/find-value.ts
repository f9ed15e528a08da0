import type { RequestContext, Writing } from '../kernel/context.ts';
import { uuidOf } from '../kernel/node-id.ts';
import { forShare } from '../kernel/sql.ts';
import { forgetValues, valuesByUuid } from '../purpose/values/read-values.ts';
import type { Behaviour, Value } from '../purpose/values/value.ts';
import { ValueRetiredRefused } from './refusals.ts';

/**
 * The value and, when one is named, its behaviour; null when either is not there. A behaviour that was reworded meanwhile
 * stays what the giver saw. Whether the value is retired only the transaction knows.
 */
export async function findValue(
  { db, language }: RequestContext,
  valueId: string,
  behaviourId: string | null | undefined,
): Promise<{ value: Value; behaviour: Behaviour | null } | null> {
  const uuid = uuidOf('Value', valueId);
  if (uuid === null) return null;
  const behaviourUuid = uuidOf('Behaviour', behaviourId);
  const value = (await valuesByUuid(db, language, [uuid, behaviourUuid])).get(uuid);
  if (!value) return null;
  if (!behaviourId) return { value, behaviour: null };
  const wordings = [...value.behaviours, ...value.earlierBehaviours];
  const behaviour = wordings.find((candidate) => candidate.uuid === behaviourUuid);
  return behaviour ? { value, behaviour } : null;
}

/** Whether a value is retired: the answer holds until the transaction ends, since whoever retires it waits for that. */
export async function isRetired(db: Writing, uuid: string): Promise<boolean> {
  const sql = `SELECT retired_at AS retiredAt FROM \`value\` WHERE id = ?${forShare(db.dialect)}`;
  const [row] = await db.rows<{ retiredAt: string | null }>(sql, [uuid]);
  return !row || row.retiredAt !== null;
}

/** This process may not have heard of it yet, and the giver is about to ask for the values of now. */
export async function valueRetired(
  { db, events, language }: RequestContext,
  uuid: string,
): Promise<ValueRetiredRefused> {
  events.publish('purposeChanged', {});
  forgetValues(db);
  return new ValueRetiredRefused(language, (await valuesByUuid(db, language)).get(uuid)!);
}
