import type { Dialect } from '../kernel/database.ts';
import { betweenFields, columnsOrText } from '../kernel/row-text.ts';
import { sqlTime } from '../kernel/time.ts';
import { reactionKinds } from './reaction-kind.ts';
import type { RecognitionRow } from './recognition.row.ts';
import type { ConsentState } from './recognition-receiver.row.ts';

/**
 * The columns of a recognition: its row alone holds all that the wall shows of it. Times come as text, since MySQL's driver
 * takes longer over three of them than over everything else in a row.
 */
export function recognitionColumns(dialect: Dialect): string {
  return columnsOrText(dialect, columns, fields);
}

const columns = `r.id, r.giver_id AS giverId, r.value_id AS valueId, r.behaviour_id AS behaviourId,
  r.lang, r.situation, r.action, r.effect, CAST(r.created_at AS CHAR) AS createdAt,
  CAST(r.edited_at AS CHAR) AS editedAt, CAST(r.published_at AS CHAR) AS publishedAt,
  r.hidden_at AS hiddenAt, r.withdrawn_at AS withdrawnAt,
  r.receivers, r.reactions, r.comment_count AS commentCount`;

/** Stands for null, and before what may be empty: SQLite leaves out both. The texts are never empty, and dear to copy. */
const sign = '=';

const fields = [
  ...['r.id', 'r.giver_id', 'r.value_id', `COALESCE(r.behaviour_id, '${sign}')`, 'r.lang', 'r.created_at'],
  ...['r.edited_at', 'r.published_at', 'r.hidden_at', 'r.withdrawn_at'].map((name) => `COALESCE(${name}, '${sign}')`),
  ...[`'${sign}' || r.receivers`, `'${sign}' || r.reactions`, 'r.comment_count', 'r.situation', 'r.action', 'r.effect'],
];

/** A row as `recognitionColumns` reads it. */
export type RecognitionColumns = RecognitionFacts | { text: string };

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
  return 'text' in row ? factsOfText(row.text) : row;
}

function factsOfText(text: string): RecognitionFacts {
  const column = text.split(betweenFields);
  if (column.length !== fields.length) throw new Error(`Recognition ${column[0]} has an empty text.`);
  const nullable = (index: number) => (column[index] === sign ? null : column[index]!);
  return {
    id: column[0]!,
    giverId: column[1]!,
    valueId: column[2]!,
    behaviourId: nullable(3),
    lang: column[4]!,
    createdAt: column[5]!,
    editedAt: nullable(6),
    publishedAt: nullable(7),
    hiddenAt: nullable(8),
    withdrawnAt: nullable(9),
    receivers: column[10]!.slice(1),
    reactions: column[11]!.slice(1),
    commentCount: Number(column[12]),
    situation: column[13]!,
    action: column[14]!,
    effect: column[15]!,
  };
}

/** The facts of a recognition that has just been given, as `factsIn` would read them. */
export function factsOf(
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

const uuidLength = 36;

/** `receivers` of a recognition that is written; `recount` writes the same from the tables. */
export function writtenReceivers(receivers: readonly { person: { uuid: string }; consent: ConsentState }[]): string {
  return receivers.map(({ person, consent }) => person.uuid + consent).join(',');
}

/** The uuids in `receivers`, in their order. */
export function receiversIn(receivers: string): string[] {
  return entriesOf(receivers).map((entry) => entry.slice(0, uuidLength));
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
