import type { Database } from '../../kernel/database.ts';
import type { Language } from '../../kernel/language.ts';
import { nodeId } from '../../kernel/node-id.ts';
import { isoTime } from '../../kernel/time.ts';
import { availableLanguage, inLanguage } from '../../kernel/translations.ts';
import type { PurposeChangeKind } from '../changes/change-payloads.ts';
import { isSamePair } from './neighbours.ts';
import { Behaviour, Value } from './value.ts';
import { type BehaviourFacts, type CollisionFacts, readFacts, type ValueFacts } from './value-facts.ts';

/** What a process remembers in one language. */
interface Remembered {
  values: Map<string, Value>;
  /** In every wording. */
  behaviours: Map<string, Behaviour>;
}

const takingUp: PurposeChangeKind[] = ['value-added', 'value-restored'];

/** How long a process goes on with the values as it read them, in milliseconds. */
const maxAge = 30_000;
const memory = new WeakMap<Database, Record<Language, { readAt: number; read: Promise<Remembered> } | null>>();

/**
 * The values in their order by uuid, in the reader's language where it is there; retired ones come last. A value or behaviour
 * of `needed` that is not remembered was made by another process: they are read again.
 */
export async function valuesByUuid(
  db: Database,
  language: Language,
  needed: readonly (string | null)[] = [],
): Promise<Map<string, Value>> {
  const remembered = await rememberedValues(db, language);
  const isKnown = (uuid: string | null) =>
    uuid === null || remembered.values.has(uuid) || remembered.behaviours.has(uuid);
  if (needed.every(isKnown)) return remembered.values;
  forgetValues(db);
  return (await rememberedValues(db, language)).values;
}

/** One behaviour of whichever value, in whichever wording. */
export async function behaviourByUuid(db: Database, language: Language, uuid: string): Promise<Behaviour | null> {
  await valuesByUuid(db, language, [uuid]);
  return (await rememberedValues(db, language)).behaviours.get(uuid) ?? null;
}

function rememberedValues(db: Database, language: Language): Promise<Remembered> {
  const byLanguage = memory.get(db) ?? { nl: null, en: null };
  memory.set(db, byLanguage);
  const found = byLanguage[language];
  if (found && Date.now() - found.readAt < maxAge) return found.read;
  const read = readValues(db, language);
  byLanguage[language] = { readAt: Date.now(), read };
  read.catch(() => {
    byLanguage[language] = null;
  });
  return read;
}

/** Drops what is remembered after a change. */
export function forgetValues(db: Database): void {
  memory.delete(db);
}

async function readValues(db: Database, language: Language): Promise<Remembered> {
  const [facts, takenUp] = [await readFacts(db), await takenUpTimes(db)];
  const values = facts.values.map((row) => toGraphql(row, takenUp.get(row.id) ?? null, language));
  for (const [index, value] of values.entries()) {
    const own = facts.behaviours.filter(({ valueId }) => valueId === value.uuid);
    value.behaviours = own.filter(({ retiredAt }) => !retiredAt).map((one) => behaviourToGraphql(one, language));
    value.earlierBehaviours = own.filter(({ retiredAt }) => retiredAt).map((one) => behaviourToGraphql(one, language));
    const next = values[index + 1];
    describeCollision(value, next && collisionOf(facts.collisions, value, next), language);
  }
  const behaviours = values.flatMap((value) => [...value.behaviours, ...value.earlierBehaviours]);
  return {
    values: new Map(values.map((value) => [value.uuid, value])),
    behaviours: new Map(behaviours.map((behaviour) => [behaviour.uuid, behaviour])),
  };
}

/** When each value was added, or restored after it had been retired, for the last time; by uuid. */
async function takenUpTimes(db: Database): Promise<Map<string, string>> {
  const rows = await db.rows<{ id: string; at: string }>(
    'SELECT subject_id AS id, MAX(created_at) AS at FROM purpose_change WHERE kind IN (?, ?) GROUP BY subject_id',
    takingUp,
  );
  return new Map(rows.map(({ id, at }) => [id, isoTime(at)]));
}

/** Neighbours collide; nothing collides with a value that is retired. */
function collisionOf(collisions: CollisionFacts[], upper: Value, lower: Value): CollisionFacts | undefined {
  if (lower.rank === null) return undefined;
  return collisions.find((one) => isSamePair(one, { upperId: upper.uuid, lowerId: lower.uuid }));
}

function describeCollision(value: Value, facts: CollisionFacts | undefined, language: Language): void {
  const text = { nl: facts?.textNl ?? null, en: facts?.textEn ?? null };
  value.collision = inLanguage(text, language);
  value.collisionLang = value.collision === null ? null : availableLanguage(text, language);
}

function toGraphql(row: ValueFacts, takenUpAt: string | null, language: Language): Value {
  const lang = availableLanguage({ nl: row.nameNl, en: row.nameEn }, language);
  return Object.assign(new Value(), {
    id: nodeId('Value', row.id),
    uuid: row.id,
    rank: row.retiredAt ? null : row.position,
    retiredAt: row.retiredAt && isoTime(row.retiredAt),
    takenUpAt,
    name: (lang === 'nl' ? row.nameNl : row.nameEn) ?? '',
    meaning: (lang === 'nl' ? row.meaningNl : row.meaningEn) ?? '',
    lang,
  });
}

function behaviourToGraphql(row: BehaviourFacts, language: Language): Behaviour {
  const text = { nl: row.textNl, en: row.textEn };
  return Object.assign(new Behaviour(), {
    id: nodeId('Behaviour', row.id),
    uuid: row.id,
    text: inLanguage(text, language) ?? '',
    lang: availableLanguage(text, language),
  });
}
