import { batched } from '../../kernel/batched.ts';
import type { Language } from '../../kernel/language.ts';
import { placeholders } from '../../kernel/sql.ts';
import { isoTime } from '../../kernel/time.ts';
import { inLanguage } from '../../kernel/translations.ts';
import type { ChangePayloads } from '../changes/change-payloads.ts';
import { movedIn } from '../changes/moved-value.ts';
import { ValueEvent, ValueEventKind } from './value-event.ts';
import { nameOf } from './value-facts.ts';

interface StoredChange {
  kind: string;
  subjectId: string | null;
  createdAt: string;
  beforeJson: string;
  afterJson: string;
}

/** How many events of a value are told at most. */
const mostEvents = 20;

/** What happened to values, the newest first; one statement, however many of them are asked for. */
export const valueHistory = batched(async ({ db, language }, uuids: readonly string[]) => {
  const columns = `id, kind, subject_id AS subjectId, created_at AS createdAt, before_json AS beforeJson,
    after_json AS afterJson`;
  const rows = await db.rows<StoredChange>(
    `SELECT ${columns} FROM purpose_change WHERE subject_id IN (${placeholders(uuids)})
     UNION ALL SELECT ${columns} FROM purpose_change WHERE kind = 'values-ordered'
     ORDER BY id DESC`,
    [...uuids],
  );
  return uuids.map((uuid) => rows.flatMap((row) => eventOf(row, uuid, language) ?? []).slice(0, mostEvents));
});

function eventOf(row: StoredChange, uuid: string, language: Language): ValueEvent | null {
  if (row.subjectId !== null && row.subjectId !== uuid) return null;
  const facts = factsOf(row, uuid, language);
  if (!facts) return null;
  const none = { nameBefore: null, rankBefore: null, rankAfter: null };
  return Object.assign(new ValueEvent(), { at: isoTime(row.createdAt), ...none, ...facts });
}

function factsOf({ kind, ...row }: StoredChange, uuid: string, language: Language): Partial<ValueEvent> | null {
  const [before, after] = [JSON.parse(row.beforeJson), JSON.parse(row.afterJson)];
  switch (kind) {
    case 'value-added':
      return { kind: ValueEventKind.ADDED, rankAfter: after.rank ?? null };
    case 'value-retired':
      return { kind: ValueEventKind.RETIRED, rankBefore: before.rank ?? null };
    case 'value-restored':
      return { kind: ValueEventKind.RESTORED, rankAfter: after.rank ?? null };
    case 'value-edited':
      return edited(before, after, language);
    case 'values-ordered':
      return moved(before, after, uuid);
    default:
      return null;
  }
}

/** What does not show in the reader's language is not told. */
function edited(
  before: ChangePayloads['value-edited'],
  after: ChangePayloads['value-edited'],
  language: Language,
): Partial<ValueEvent> | null {
  const [old, name] = [before, after].map((one) => inLanguage(nameOf(one), language));
  if (old !== name) return { kind: ValueEventKind.RENAMED, nameBefore: old ?? null };
  const shown = ({ meaningNl, meaningEn, behaviours }: ChangePayloads['value-edited']) =>
    [{ nl: meaningNl, en: meaningEn }, ...behaviours.map(({ textNl, textEn }) => ({ nl: textNl, en: textEn }))]
      .map((text) => inLanguage(text, language))
      .join('\n');
  return shown(before) === shown(after) ? null : { kind: ValueEventKind.REWORDED };
}

/** Of one that was moved, and not of all those that gave way to it. */
function moved(
  { values: before }: ChangePayloads['values-ordered'],
  { values: after }: ChangePayloads['values-ordered'],
  uuid: string,
): Partial<ValueEvent> | null {
  const rank = (order: { id: string }[]) => order.findIndex(({ id }) => id === uuid) + 1;
  const [rankBefore, rankAfter] = [rank(before), rank(after)];
  if (rankBefore === 0 || rankAfter === 0 || rankBefore === rankAfter) return null;
  const alone = movedIn(before, after);
  return alone && alone.moved.id !== uuid ? null : { kind: ValueEventKind.MOVED, rankBefore, rankAfter };
}
