import type { Writing } from '../kernel/context.ts';
import { placeholders } from '../kernel/sql.ts';
import type { Honour } from '../people/person.row.ts';
import type { Person } from '../people/person.ts';
import { raiseNotice } from '../people/raise-notice.ts';
import { RecognitionDepartmentRow } from './recognition-department.row.ts';
import { type ConsentState, RecognitionReceiverRow } from './recognition-receiver.row.ts';

/** The consent that each preference implies before anybody is asked. */
const firstConsent: Record<Honour, ConsentState> = { AT_ONCE: 'GIVEN', ASK_FIRST: 'ASKED', ONLY_ME: 'DECLINED' };

/**
 * Writes the receivers of a recognition with the consent that their preferences imply, as read in this transaction, and
 * notifies them.
 */
export async function addReceivers(
  db: Writing,
  recognitionId: string,
  giverId: string,
  receivers: Person[],
  now: Date,
): Promise<void> {
  const honours = await honoursOf(db, receivers);
  for (const [position, { uuid }] of receivers.entries()) {
    const consent = firstConsent[honours.get(uuid) ?? 'ASK_FIRST'];
    const row = { recognitionId, personId: uuid, position, consent, createdAt: now, publishedAt: null };
    await db.insert(RecognitionReceiverRow, row);
    const kind = consent === 'ASKED' ? 'CONSENT_ASKED' : 'RECOGNISED';
    await raiseNotice(db, now, { personId: uuid, kind, subjectId: recognitionId, actorId: giverId });
  }
  const departments = new Set(receivers.flatMap((person) => person.department?.lineage() ?? []));
  for (const { uuid } of departments) {
    await db.insert(RecognitionDepartmentRow, { recognitionId, departmentId: uuid, publishedAt: null });
  }
}

async function honoursOf(db: Writing, receivers: Person[]): Promise<Map<string, Honour>> {
  const uuids = receivers.map((person) => person.uuid);
  const sql = `SELECT id, honour FROM person WHERE id IN (${placeholders(uuids)})`;
  const rows = await db.rows<{ id: string; honour: Honour }>(sql, uuids);
  return new Map(rows.map((row) => [row.id, row.honour]));
}
