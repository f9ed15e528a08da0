import type { RequestContext } from '../../kernel/context.ts';
import { parseNodeId, uuidOf } from '../../kernel/node-id.ts';
import { isoTime } from '../../kernel/time.ts';
import { peopleByUuid } from '../../people/directory.ts';
import type { DraftContent } from './draft-content.ts';
import { NominationDraft } from './nomination-draft.ts';

/** How many days a draft is stored after it was last saved. */
export const draftDays = 90;

export interface DraftFacts {
  idempotencyKey: string;
  version: number;
  content: string;
  savedAt: string;
}

/** What a draft began from, as it is stored. */
export function subjectOf(subjectId: string | null | undefined): string {
  return parseNodeId(subjectId)?.uuid ?? '';
}

/** The viewer's own draft; there is no way to ask for somebody else's. */
export function readNominationDraft(
  context: RequestContext,
  subjectId: string | null | undefined,
): Promise<NominationDraft | null> {
  return readDraft(context, 'subject_id', subjectOf(subjectId));
}

/** The same by what it began from or by its key; both are read by the beginning of the primary key. */
export async function readDraft(
  context: RequestContext,
  column: 'subject_id' | 'idempotency_key',
  value: string,
): Promise<NominationDraft | null> {
  const [row] = await context.db.rows<DraftFacts>(
    `SELECT idempotency_key AS idempotencyKey, version, content, saved_at AS savedAt FROM nomination_draft
     WHERE person_id = ? AND ${column} = ?`,
    [context.viewer.personId, value],
  );
  return row ? asDraft(context, row) : null;
}

/** Receivers who are not in the directory any more are left out. */
export async function asDraft({ db }: RequestContext, row: DraftFacts): Promise<NominationDraft> {
  const { receiverIds, ...content } = JSON.parse(row.content) as DraftContent;
  const uuids = receiverIds.flatMap((id) => uuidOf('Person', id) ?? []);
  const people = await peopleByUuid(db, uuids);
  const savedAt = isoTime(row.savedAt);
  return Object.assign(new NominationDraft(), content, {
    idempotencyKey: row.idempotencyKey,
    version: row.version,
    savedAt,
    expiresAt: new Date(Date.parse(savedAt) + draftDays * 86_400_000).toISOString(),
    receivers: uuids.flatMap((uuid) => people.get(uuid) ?? []),
  });
}
