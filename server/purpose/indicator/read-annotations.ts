import type { AnnotationKind } from '../../kernel/annotations.ts';
import type { RequestContext } from '../../kernel/context.ts';
import type { Database } from '../../kernel/database.ts';
import { nodeId } from '../../kernel/node-id.ts';
import { availableLanguage, inLanguage, Translations } from '../../kernel/translations.ts';
import { IndicatorAnnotation, IndicatorAnnotationTexts } from './indicator-annotation.ts';

export interface AnnotationFacts {
  id: string;
  month: string;
  textNl: string | null;
  textEn: string | null;
  kind: AnnotationKind | null;
  subjectId: string | null;
}

export const annotationFacts =
  'SELECT id, month, text_nl AS textNl, text_en AS textEn, kind, subject_id AS subjectId FROM indicator_annotation';

/** What stands beside the line as it is stored, the oldest month first. */
export function storedAnnotations(db: Pick<Database, 'rows'>, indicatorId: string): Promise<AnnotationFacts[]> {
  return db.rows(`${annotationFacts} WHERE indicator_id = ? ORDER BY month, created_at, id`, [indicatorId]);
}

/** The same for every reader: one statement for each kind of offer that is among them. */
export async function toAnnotations(context: RequestContext, rows: AnnotationFacts[]): Promise<IndicatorAnnotation[]> {
  return rows.filter(await readableAmong(context, rows)).map((row) => toGraphql(context, row));
}

/** The same for editors, with what is not shown any more. */
export async function readAnnotationTexts(
  context: RequestContext,
  indicatorId: string,
): Promise<IndicatorAnnotationTexts[]> {
  const rows = await storedAnnotations(context.db, indicatorId);
  const readable = await readableAmong(context, rows);
  return rows.map((row) => {
    const { nl, en } = { nl: row.textNl, en: row.textEn };
    const isShown = readable(row);
    const text = isShown ? Object.assign(new Translations(), { nl, en }) : null;
    const { month } = row;
    const own = { annotationId: nodeId('IndicatorAnnotation', row.id), month, text, isShown };
    return Object.assign(new IndicatorAnnotationTexts(), { ...own, topic: topicOf(context, row) });
  });
}

export async function annotationByUuid(context: RequestContext, uuid: string): Promise<IndicatorAnnotation | null> {
  const [row] = await context.db.rows<AnnotationFacts>(`${annotationFacts} WHERE id = ?`, [uuid]);
  if (!row) return null;
  return (await readableAmong(context, [row]))(row) ? toGraphql(context, row) : null;
}

/** An editor's own words are for everybody; what a capability offered, as long as it says so. */
async function readableAmong(
  context: RequestContext,
  rows: AnnotationFacts[],
): Promise<(row: AnnotationFacts) => boolean> {
  const kinds = [...new Set(rows.flatMap(({ kind }) => kind ?? []))];
  const readable = await Promise.all(
    kinds.map(async (kind) => {
      const subjects = rows.flatMap(({ kind: own, subjectId }) => (own === kind ? (subjectId ?? []) : []));
      return [kind, await context.annotations[kind]?.readable(context, subjects)] as const;
    }),
  );
  const byKind = new Map(readable);
  return ({ kind, subjectId }) => kind === null || (byKind.get(kind)?.has(subjectId ?? '') ?? false);
}

function topicOf({ annotations, language }: RequestContext, { kind }: AnnotationFacts): string | null {
  return kind && (annotations[kind]?.title[language] ?? null);
}

function toGraphql(context: RequestContext, row: AnnotationFacts): IndicatorAnnotation {
  const text = { nl: row.textNl, en: row.textEn };
  return Object.assign(new IndicatorAnnotation(), {
    id: nodeId('IndicatorAnnotation', row.id),
    month: row.month,
    text: inLanguage(text, context.language) ?? '',
    lang: availableLanguage(text, context.language),
    topic: topicOf(context, row),
  });
}
