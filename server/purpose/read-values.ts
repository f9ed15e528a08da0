import type { Database } from '../kernel/database.ts';
import type { Language } from '../kernel/language.ts';
import { nodeId } from '../kernel/node-id.ts';
import { Behaviour, Value } from './value.ts';

interface ValueFacts {
  id: string;
  position: number;
  nameNl: string | null;
  nameEn: string | null;
  meaningNl: string | null;
  meaningEn: string | null;
}
interface BehaviourFacts {
  id: string;
  valueId: string;
  textNl: string | null;
  textEn: string | null;
}

/** How long a process goes on with the values as it read them, in milliseconds. */
const maxAge = 30_000;
const memory = new WeakMap<
  Database,
  Record<Language, { readAt: number; values: Promise<Map<string, Value>> } | null>
>();

/**
 * The values in their order by uuid, in the reader's language where it is there. One of `needed` that is not remembered
 * was made by another process: they are read again.
 */
export async function valuesByUuid(
  db: Database,
  language: Language,
  needed: string[] = [],
): Promise<Map<string, Value>> {
  const remembered = await rememberedValues(db, language);
  if (needed.every((uuid) => remembered.has(uuid))) return remembered;
  forgetValues(db);
  return rememberedValues(db, language);
}

/** One behaviour of whichever value. */
export async function behaviourByUuid(db: Database, language: Language, uuid: string): Promise<Behaviour | null> {
  const values = [...(await valuesByUuid(db, language)).values()];
  return values.flatMap(({ behaviours }) => behaviours).find((behaviour) => behaviour.uuid === uuid) ?? null;
}

function rememberedValues(db: Database, language: Language): Promise<Map<string, Value>> {
  const byLanguage = memory.get(db) ?? { nl: null, en: null };
  memory.set(db, byLanguage);
  const found = byLanguage[language];
  if (found && Date.now() - found.readAt < maxAge) return found.values;
  const values = readValues(db, language);
  byLanguage[language] = { readAt: Date.now(), values };
  values.catch(() => {
    byLanguage[language] = null;
  });
  return values;
}

/** Drops what is remembered after a change. */
export function forgetValues(db: Database): void {
  memory.delete(db);
}

async function readValues(db: Database, language: Language): Promise<Map<string, Value>> {
  const rows = await db.rows<ValueFacts>(
    `SELECT id, position, name_nl AS nameNl, name_en AS nameEn, meaning_nl AS meaningNl, meaning_en AS meaningEn
     FROM value ORDER BY position`,
  );
  const behaviours = await db.rows<BehaviourFacts>(
    'SELECT id, value_id AS valueId, text_nl AS textNl, text_en AS textEn FROM behaviour ORDER BY value_id, position',
  );
  return new Map(
    rows.map((row) => [
      row.id,
      toGraphql(
        row,
        behaviours.filter((b) => b.valueId === row.id),
        language,
      ),
    ]),
  );
}

function toGraphql(row: ValueFacts, behaviours: BehaviourFacts[], language: Language): Value {
  const lang = availableLanguage(row.nameNl, row.nameEn, language);
  return Object.assign(new Value(), {
    id: nodeId('Value', row.id),
    uuid: row.id,
    rank: row.position,
    name: (lang === 'nl' ? row.nameNl : row.nameEn) ?? '',
    meaning: (lang === 'nl' ? row.meaningNl : row.meaningEn) ?? '',
    lang,
    behaviours: behaviours.map((facts) => behaviourToGraphql(facts, language)),
  });
}

function behaviourToGraphql(row: BehaviourFacts, language: Language): Behaviour {
  const lang = availableLanguage(row.textNl, row.textEn, language);
  const text = (lang === 'nl' ? row.textNl : row.textEn) ?? '';
  return Object.assign(new Behaviour(), { id: nodeId('Behaviour', row.id), uuid: row.id, text, lang });
}

/** The asked language where it is there, else the other. */
function availableLanguage(nl: string | null, en: string | null, language: Language): Language {
  if (language === 'nl') return nl === null && en !== null ? 'en' : 'nl';
  return en === null && nl !== null ? 'nl' : 'en';
}
