import type { Writer } from '../kernel/database.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import { sampleId } from './sample-id.ts';
import { values } from './values.ts';

export const valueId = (key: string) => sampleId(`value ${key}`);
export const behaviourId = (key: string) => sampleId(`behaviour ${key}`);

/** The demo company's values in their strict order, with what shows them. */
export async function seedValues(db: Writer): Promise<void> {
  const rows = values.map(({ key, name, meaning }, index) => {
    return [valueId(key), index + 1, name.nl, name.en, meaning.nl, meaning.en];
  });
  await insertRows(db, 'value', ['id', 'position', 'name_nl', 'name_en', 'meaning_nl', 'meaning_en'], rows);
  const behaviours = values.flatMap((value) =>
    value.behaviours.map(({ key, text }, index) => [
      ...[behaviourId(key), valueId(value.key), index + 1],
      ...[text.nl, text.en],
    ]),
  );
  await insertRows(db, 'behaviour', ['id', 'value_id', 'position', 'text_nl', 'text_en'], behaviours);
}
