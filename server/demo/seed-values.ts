import type { Writer } from '../kernel/database.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import { BehaviourRow } from '../purpose/values/behaviour.row.ts';
import { ValueRow } from '../purpose/values/value.row.ts';
import { sampleId } from './sample-id.ts';
import { values } from './values.ts';

export const valueId = (key: string) => sampleId(`value ${key}`);
export const behaviourId = (key: string) => sampleId(`behaviour ${key}`);

/** The demo company's values in their strict order, with what shows them. */
export async function seedValues(db: Writer): Promise<void> {
  const rows = values.map(({ key, name, meaning }, index) => ({
    id: valueId(key),
    position: index + 1,
    nameNl: name.nl,
    nameEn: name.en,
    meaningNl: meaning.nl,
    meaningEn: meaning.en,
    version: 1,
    retiredAt: null,
  }));
  const behaviours = values.flatMap((value) =>
    value.behaviours.map(({ key, text }, index) => ({
      id: behaviourId(key),
      valueId: valueId(value.key),
      position: index + 1,
      textNl: text.nl,
      textEn: text.en,
      originId: null,
      retiredAt: null,
    })),
  );
  await insertRows<ValueRow>(db, ValueRow, rows);
  await insertRows(db, BehaviourRow, behaviours);
}
