import type { Dialect } from '../kernel/database.ts';
import { betweenFields, columnsOrText, joined } from '../kernel/row-text.ts';
import { sqlTime } from '../kernel/time.ts';
import { uuidLength } from '../kernel/uuid.ts';
import { reactionKinds } from './reaction-kind.ts';
import type { RecognitionRow } from './recognition.row.ts';
import type { ConsentState } from './recognition-receiver.row.ts';

/**
 * The columns of a recognition: its row alone holds all that the wall shows of it. What is short comes as one text, since a
 * driver takes as long over each value as over a long one, and as text come times, over which MySQL's takes longest of all.
 */
export function recognitionColumns(dialect: Dialect): string {
  return columnsOrText(dialect, columns, fields);
}

/** Stands for null and for an empty text, both of which SQLite leaves out of a joined one. */
const sign = '=';
const orSign = (field: string) => `COALESCE(${field}, '${sign}')`;
const orEmptySign = (field: string) => orSign(`NULLIF(${field}, '')`);

const short = [
  ...['r.lang', 'r.created_at', orSign('r.published_at'), orSign('r.edited_at'), orSign('r.hidden_at')],
  ...[orSign('r.withdrawn_at'), orEmptySign('r.reactions'), 'r.comment_count'],
];
const fields = [
  ...['r.id', 'r.giver_id', 'r.value_id', orSign('r.behaviour_id'), orEmptySign('r.receivers')],
  ...['r.situation', 'r.action', 'r.effect', ...short],
];
const columns = `r.id, r.giver_id AS giverId, r.value_id AS valueId, r.behaviour_id AS behaviourId, r.receivers,
  r.situation, r.action, r.effect, ${joined(short)} AS short`;

/** A row as `recognitionColumns` reads it. */
export type RecognitionColumns = (Columns & { short: string }) | { text: string };

/** What MySQL's columns are one by one. */
type Columns = Pick<
  RecognitionFacts,
  'id' | 'giverId' | 'valueId' | 'behaviourId' | 'receivers' | 'situation' | 'action' | 'effect'
>;

/** What a row says. */
export interface RecognitionFacts {
  id: string;
  giverId: string;
  valueId: string;
  behaviourId: string | null;
  lang: string;
  situation: string;
  action: string;
  effect: string;
  createdAt: string;
  editedAt: string | null;
  publishedAt: string | null;
  hiddenAt: string | null;
  withdrawnAt: string | null;
  /** for each receiver in order the uuid and the consent, unseparated; comma between receivers */
  receivers: string;
  /** counts in the order of `reactionKinds`, comma separated; empty without any reaction */
  reactions: string;
  commentCount: number;
}

/** What a row says, whichever way it came. */
export function factsIn(row: RecognitionColumns): RecognitionFacts {
  return 'text' in row ? factsOfText(row.text) : factsOf(row, row.short.split(betweenFields), 0);
}

function factsOfText(text: string): RecognitionFacts {
  const field = text.split(betweenFields);
  if (field.length !== fields.length) throw new Error(`Recognition ${field[0]} has an empty text.`);
  const columns = {
    id: field[0]!,
    giverId: field[1]!,
    valueId: field[2]!,
    behaviourId: nullable(field[3]!),
    receivers: nullable(field[4]!) ?? '',
    situation: field[5]!,
    action: field[6]!,
    effect: field[7]!,
  };
  return factsOf(columns, field, 8);
}

/** With what is `short` from this place of a list on. Fields are named one by one: spread out of objects they cost half a page more. */
function factsOf(columns: Columns, field: string[], from: number): RecognitionFacts {
  return {
    id: columns.id,
    giverId: columns.giverId,
    valueId: columns.valueId,
    behaviourId: columns.behaviourId,
    receivers: columns.receivers,
    situation: columns.situation,
    action: columns.action,
    effect: columns.effect,
    lang: field[from]!,
    createdAt: field[from + 1]!,
    publishedAt: nullable(field[from + 2]!),
    editedAt: nullable(field[from + 3]!),
    hiddenAt: nullable(field[from + 4]!),
    withdrawnAt: nullable(field[from + 5]!),
    reactions: nullable(field[from + 6]!) ?? '',
    commentCount: Number(field[from + 7]),
  };
}

function nullable(field: string): string | null {
  return field === sign ? null : field;
}

/** The facts of a recognition that has just been given, as `factsIn` would read them. */
export function factsOfGiven(
  row: Omit<RecognitionRow, 'daySlot' | 'editedAt' | 'hiddenAt' | 'withdrawnAt'>,
): RecognitionFacts {
  const { publishedAt, createdAt, receivers = '' } = row;
  return {
    ...row,
    createdAt: sqlTime(createdAt),
    publishedAt: publishedAt && sqlTime(publishedAt),
    ...{ editedAt: null, hiddenAt: null, withdrawnAt: null },
    receivers,
    ...{ reactions: '', commentCount: 0 },
  };
}

/** The order of the wall, in which a union of several pages need not come. */
export function newestFirst(one: RecognitionFacts, other: RecognitionFacts): number {
  if (one.publishedAt === other.publishedAt) return one.id < other.id ? 1 : -1;
  return one.publishedAt! < other.publishedAt! ? 1 : -1;
}

/** `receivers` of a recognition that is written; `recount` writes the same from the tables. */
export function writtenReceivers(receivers: readonly { person: { uuid: string }; consent: ConsentState }[]): string {
  return receivers.map(({ person, consent }) => person.uuid + consent).join(',');
}

/** The uuids in `receivers`, in their order. */
export function receiversIn(receivers: string): string[] {
  return receiverPlaces(receivers).map((at) => receivers.slice(at, at + uuidLength));
}

/** Where in `receivers` each uuid begins. */
export function receiverPlaces(receivers: string): number[] {
  const places: number[] = [];
  for (let at = 0; at < receivers.length; ) {
    places.push(at);
    const comma = receivers.indexOf(',', at + uuidLength);
    at = comma < 0 ? receivers.length : comma + 1;
  }
  return places;
}

/** The consents in `receivers`, in their order. */
export function consentsIn(receivers: string): ConsentState[] {
  return entriesOf(receivers).map((entry) => entry.slice(uuidLength) as ConsentState);
}

/** What one of them said; null for whoever is none of them. */
export function consentOf(receivers: string, personUuid: string): ConsentState | null {
  return consentsIn(receivers)[receiversIn(receivers).indexOf(personUuid)] ?? null;
}

/** The counts in `reactions`, in the order of `reactionKinds`. */
export function reactionCounts(reactions: string): number[] {
  const counts = reactions.split(',');
  return reactionKinds.map((_, index) => Number(counts[index] || 0));
}

/** `reactions` of a recognition that has so many; `recount` writes the same from the table. */
export function writtenReactions(counts: readonly number[]): string {
  return counts.every((count) => count === 0) ? '' : counts.join(',');
}

/** Empty for a row that an older server wrote while the column was being added. */
function entriesOf(receivers: string): string[] {
  if (receivers === '') return [];
  return receivers.includes(',') ? receivers.split(',') : [receivers];
}
