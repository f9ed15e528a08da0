import type { RequestContext } from '../kernel/context.ts';
import { uuidOf } from '../kernel/node-id.ts';
import { valuesByUuid } from '../purpose/read-values.ts';
import type { Behaviour, Value } from '../purpose/value.ts';

/** The value and, when one is named, its behaviour; null when either is not there. */
export async function findValue(
  context: RequestContext,
  valueId: string,
  behaviourId: string | null | undefined,
): Promise<{ value: Value; behaviour: Behaviour | null } | null> {
  const uuid = uuidOf('Value', valueId);
  if (uuid === null) return null;
  const value = (await valuesByUuid(context.db, context.language)).get(uuid);
  if (!value) return null;
  if (!behaviourId) return { value, behaviour: null };
  const behaviour = value.behaviours.find((candidate) => candidate.id === behaviourId);
  return behaviour ? { value, behaviour } : null;
}
