import type { RequestContext } from '../../kernel/context.ts';
import type { Database } from '../../kernel/database.ts';
import type { Language } from '../../kernel/language.ts';
import { nodeId } from '../../kernel/node-id.ts';
import { dayIn } from '../../kernel/time.ts';
import { availableLanguage, inLanguage, type Translated } from '../../kernel/translations.ts';
import { Indicator, type IndicatorPoint } from './indicator.ts';

export interface IndicatorFacts {
  id: string;
  nameNl: string | null;
  nameEn: string | null;
  unitNl: string | null;
  unitEn: string | null;
  higherIsBetter: number;
  sourceNl: string | null;
  sourceEn: string | null;
  weaknessNl: string | null;
  weaknessEn: string | null;
  version: number;
}

/** A SELECT of the only indicator there is. */
export const indicatorFacts = `SELECT id, name_nl AS nameNl, name_en AS nameEn, unit_nl AS unitNl, unit_en AS unitEn,
  higher_is_better AS higherIsBetter, source_nl AS sourceNl, source_en AS sourceEn, weakness_nl AS weaknessNl,
  weakness_en AS weaknessEn, version FROM indicator WHERE only_one = 1`;

export interface IndicatorWithPoints {
  row: IndicatorFacts;
  points: IndicatorPoint[];
}

/** The indicator with its figures, in the reader's language where it is there; null while nobody has described one. */
export async function readIndicator({ db, language }: RequestContext): Promise<Indicator | null> {
  const stored = await storedIndicator(db);
  return stored && toIndicator(stored, language);
}

/** The same as it is stored. */
export async function storedIndicator(db: Pick<Database, 'rows'>): Promise<IndicatorWithPoints | null> {
  const [row] = await db.rows<IndicatorFacts>(indicatorFacts);
  return row ? { row, points: await storedPoints(db, row.id) } : null;
}

export async function indicatorByUuid(context: RequestContext, uuid: string): Promise<Indicator | null> {
  const indicator = await readIndicator(context);
  return indicator?.uuid === uuid ? indicator : null;
}

/** The figures by month, the oldest first. */
export function storedPoints(db: Pick<Database, 'rows'>, indicatorId: string): Promise<IndicatorPoint[]> {
  return db.rows('SELECT month, value FROM indicator_point WHERE indicator_id = ? ORDER BY month', [indicatorId]);
}

/** The month that it is now in the organisation: later ones have no figure yet. */
export function thisMonthIn({ settings, now }: Pick<RequestContext, 'settings' | 'now'>): string {
  return dayIn(settings.timeZone, now()).slice(0, 'YYYY-MM'.length);
}

export function toIndicator({ row, points }: IndicatorWithPoints, language: Language): Indicator {
  const read = (text: Translated) => inLanguage(text, language);
  const name = { nl: row.nameNl, en: row.nameEn };
  return Object.assign(new Indicator(), {
    id: nodeId('Indicator', row.id),
    uuid: row.id,
    name: read(name) ?? '',
    unit: read({ nl: row.unitNl, en: row.unitEn }),
    higherIsBetter: row.higherIsBetter === 1,
    source: read({ nl: row.sourceNl, en: row.sourceEn }),
    weakness: read({ nl: row.weaknessNl, en: row.weaknessEn }),
    lang: availableLanguage(name, language),
    version: row.version,
    points,
  });
}
