import type { Database } from '../../kernel/database.ts';
import type { Language } from '../../kernel/language.ts';
import { inLanguage, type Translated } from '../../kernel/translations.ts';

/** A value as it is stored. */
export interface ValueFacts {
  id: string;
  position: number;
  nameNl: string | null;
  nameEn: string | null;
  meaningNl: string | null;
  meaningEn: string | null;
  version: number;
  retiredAt: string | null;
}

export interface BehaviourFacts {
  id: string;
  valueId: string;
  position: number;
  textNl: string | null;
  textEn: string | null;
  originId: string | null;
  retiredAt: string | null;
}

export interface CollisionFacts {
  upperId: string;
  lowerId: string;
  textNl: string | null;
  textEn: string | null;
  version: number;
}

/** Everything that is stored of the values; those that are retired come last. */
export interface ValuesFacts {
  values: ValueFacts[];
  behaviours: BehaviourFacts[];
  collisions: CollisionFacts[];
}

/** Reads all of it with three statements; `lock` ends the one that reads the values themselves. */
export async function readFacts(db: Pick<Database, 'rows'>, lock = ''): Promise<ValuesFacts> {
  const values = await db.rows<ValueFacts>(
    `SELECT id, position, name_nl AS nameNl, name_en AS nameEn, meaning_nl AS meaningNl, meaning_en AS meaningEn,
       version, retired_at AS retiredAt
     FROM \`value\` ORDER BY position${lock}`,
  );
  const behaviours = await db.rows<BehaviourFacts>(
    `SELECT id, value_id AS valueId, position, text_nl AS textNl, text_en AS textEn, origin_id AS originId,
       retired_at AS retiredAt
     FROM behaviour ORDER BY value_id, position`,
  );
  const collisions = await db.rows<CollisionFacts>(
    'SELECT upper_id AS upperId, lower_id AS lowerId, text_nl AS textNl, text_en AS textEn, version FROM collision',
  );
  return { values, behaviours, collisions };
}

export function nameOf({ nameNl, nameEn }: Pick<ValueFacts, 'nameNl' | 'nameEn'>): Translated {
  return { nl: nameNl, en: nameEn };
}

export function textOf({ textNl, textEn }: { textNl: string | null; textEn: string | null }): Translated {
  return { nl: textNl, en: textEn };
}

/** A value's name between quotation marks, for a sentence. */
export function quotedName(value: Pick<ValueFacts, 'nameNl' | 'nameEn'>, language: Language): string {
  return `“${inLanguage(nameOf(value), language) ?? ''}”`;
}
