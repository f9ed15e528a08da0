import { Arg } from 'type-graphql';
import type { AnnotationKind, Period } from '../../kernel/annotations.ts';
import { addDays, addMonths } from '../../kernel/calendar.ts';
import type { RequestContext } from '../../kernel/context.ts';
import { badInput } from '../../kernel/errors.ts';
import { nodeId, parseNodeId } from '../../kernel/node-id.ts';
import { Translations } from '../../kernel/translations.ts';
import { isMonth } from '../../kernel/validation.ts';
import { OfferedAnnotation } from './indicator-annotation.ts';
import { thisMonthIn } from './read-indicator.ts';

export const FromMonth = () =>
  Arg('from', () => String, {
    nullable: true,
    description: 'The first month, `2026-01`; eleven before the last when left out.',
  });
export const UntilMonth = () =>
  Arg('until', () => String, { nullable: true, description: 'The last month; this one when left out.' });

/** Of each kind; an editor looks for what moved the line, not for everything that ever happened. */
const mostOfAKind = 50;

/** What happened in these months and does not stand beside the line yet, the newest first; by default in the last twelve. */
export async function offeredAnnotations(
  context: RequestContext,
  from: string | null,
  until: string | null,
): Promise<OfferedAnnotation[]> {
  refuseNoMonths(context, { from, until });
  const last = until ?? thisMonthIn(context);
  const first = from ?? addMonths(`${last}-01`, -11).slice(0, 'YYYY-MM'.length);
  const period = { from: `${first}-01`, until: addDays(addMonths(`${last}-01`, 1), -1) };
  const kinds = Object.keys(context.annotations) as AnnotationKind[];
  const offers = await Promise.all(kinds.map((kind) => offersOf(context, kind, period)));
  const used = await usedSubjects(context);
  return offers
    .flat()
    .filter(({ kind, subjectId }) => !used.has(`${kind} ${subjectId}`))
    .sort((a, b) => (a.day < b.day ? 1 : -1))
    .map(({ kind, subjectId, day, text }) =>
      Object.assign(new OfferedAnnotation(), {
        offerId: nodeId(kind, subjectId),
        month: day.slice(0, 'YYYY-MM'.length),
        text: Object.assign(new Translations(), text),
        topic: context.annotations[kind].title[context.language],
      }),
    );
}

function refuseNoMonths({ language }: RequestContext, months: Record<string, string | null>): void {
  const bad = Object.entries(months).filter(([, month]) => typeof month === 'string' && !isMonth(month));
  const message = { nl: 'Schrijf een maand als 2026-11.', en: 'Write a month as 2026-11.' }[language];
  if (bad.length > 0)
    throw badInput(
      language,
      bad.map(([path]) => ({ path, message })),
    );
}

async function offersOf(context: RequestContext, kind: AnnotationKind, period: Period) {
  const offers = await context.annotations[kind].offer(context, period, mostOfAKind);
  return offers.map((offer) => ({ ...offer, kind }));
}

async function usedSubjects({ db }: RequestContext): Promise<Set<string>> {
  const sql = 'SELECT kind, subject_id AS subjectId FROM indicator_annotation WHERE kind IS NOT NULL';
  const rows = await db.rows<{ kind: string; subjectId: string }>(sql);
  return new Set(rows.map(({ kind, subjectId }) => `${kind} ${subjectId}`));
}

/** The kind and the subject inside the id of an offer; null when it is malformed or of no known kind. */
export function readOfferId(
  { annotations }: RequestContext,
  id: string,
): { kind: AnnotationKind; subjectId: string } | null {
  const { type = '', uuid = '' } = parseNodeId(id) ?? {};
  return Object.hasOwn(annotations, type) ? { kind: type as AnnotationKind, subjectId: uuid } : null;
}
