import { behaviourId, seedValues, valueId } from '../../demo/seed-values.ts';
import { values } from '../../demo/values.ts';
import type { Writer } from '../../kernel/database.ts';
import type { ValueChoice } from './company.ts';

/** The values that exist, or the demo's where there are none yet. */
export async function valueChoices(db: Writer): Promise<ValueChoice[]> {
  const known = new Map(values.map(({ key }) => [valueId(key), key]));
  const rows = await db.rows<{ id: string; behaviourId: string | null }>(
    'SELECT v.id, b.id AS behaviourId FROM `value` v LEFT JOIN behaviour b ON b.value_id = v.id ORDER BY v.position, b.position',
  );
  if (rows.length === 0) {
    await seedValues(db);
    return values.map(({ key, behaviours }) => {
      return { id: valueId(key), key, behaviourIds: behaviours.map((behaviour) => behaviourId(behaviour.key)) };
    });
  }
  const choices = new Map<string, ValueChoice>();
  for (const row of rows) {
    const choice = choices.get(row.id) ?? { id: row.id, key: known.get(row.id) ?? null, behaviourIds: [] };
    if (row.behaviourId) choice.behaviourIds.push(row.behaviourId);
    choices.set(row.id, choice);
  }
  return [...choices.values()];
}
