import type { AnnotationManifest, AnnotationOffer } from '../../kernel/annotations.ts';
import { addDays } from '../../kernel/calendar.ts';
import type { RequestContext } from '../../kernel/context.ts';
import { placeholders } from '../../kernel/sql.ts';
import { clockIn, dayIn, isoTime, sqlTime } from '../../kernel/time.ts';
import type { Translated } from '../../kernel/translations.ts';
import type { ChangePayloads, NamedThing } from '../changes/change-payloads.ts';

declare module '../../kernel/annotations.ts' {
  interface AnnotationKinds {
    VALUES_CHANGED: true;
  }
}

/** What readers of the page notice of the values; another wording is no event. */
type Event = 'value-added' | 'value-retired' | 'value-restored' | 'values-ordered';
const events: readonly Event[] = ['value-added', 'value-retired', 'value-restored', 'values-ordered'];

interface EventFacts {
  id: string;
  kind: Event;
  createdAt: string;
  beforeJson: string;
  afterJson: string;
}

/** A value that came, went or came back, and another order. Everybody reads the values, so everybody may read of them. */
export const valueAnnotations: AnnotationManifest<RequestContext> = {
  title: { nl: 'Onze waarden', en: 'Our values' },
  async offer({ db, settings: { timeZone } }, { from, until }, limit) {
    const range = [from, addDays(until, 1)].map((day) => sqlTime(clockIn(timeZone, day, 0)));
    const rows = await db.rows<EventFacts>(
      `SELECT id, kind, created_at AS createdAt, before_json AS beforeJson, after_json AS afterJson FROM purpose_change
       WHERE kind IN (${placeholders(events)}) AND created_at >= ? AND created_at < ?
       ORDER BY created_at DESC, id DESC LIMIT ${limit}`,
      [...events, ...range],
    );
    return rows.flatMap((row) => offerOf(row, timeZone) ?? []);
  },
  async readable({ db }, subjectIds) {
    const rows = await db.rows<{ id: string }>(
      `SELECT id FROM purpose_change WHERE id IN (${placeholders(subjectIds)}) AND kind IN (${placeholders(events)})`,
      [...subjectIds, ...events],
    );
    return new Set(rows.map(({ id }) => id));
  },
};

function offerOf({ id, kind, createdAt, beforeJson, afterJson }: EventFacts, timeZone: string): AnnotationOffer | null {
  const text = textOf(kind, JSON.parse(beforeJson), JSON.parse(afterJson));
  return text && { subjectId: id, day: dayIn(timeZone, new Date(isoTime(createdAt))), text };
}

function textOf(kind: Event, before: unknown, after: unknown): Translated | null {
  if (kind === 'values-ordered') return textOfOrder(before as Order | null, after as Order | null);
  const [nl, en] = inBoth((after ?? before) as NamedThing);
  if (kind === 'value-added') return { nl: `Nieuwe waarde: ${nl}`, en: `New value: ${en}` };
  if (kind === 'value-restored') return { nl: `Weer een waarde: ${nl}`, en: `A value again: ${en}` };
  return { nl: `Geen waarde meer: ${nl}`, en: `No longer a value: ${en}` };
}

type Order = ChangePayloads['values-ordered'];

/** Names the first value that went past others; null where only the number of values differs. */
function textOfOrder(before: Order | null, after: Order | null): Translated | null {
  const stays = new Set((after?.values ?? []).map(({ id }) => id));
  const was = (before?.values ?? []).filter(({ id }) => stays.has(id));
  const known = new Set(was.map(({ id }) => id));
  const is = (after?.values ?? []).filter(({ id }) => known.has(id));
  const place = is.findIndex(({ id }, index) => id !== was[index]!.id);
  if (place === -1) return null;
  const [upper, lower] = [inBoth(is[place]!), inBoth(was[place]!)];
  return { nl: `${upper[0]} gaat nu voor ${lower[0]}`, en: `${upper[1]} now goes before ${lower[1]}` };
}

/** A name in Dutch and in English, one standing in for the other. */
function inBoth({ nameNl, nameEn }: NamedThing): [nl: string, en: string] {
  return [nameNl ?? nameEn ?? '', nameEn ?? nameNl ?? ''];
}
