import type { Writing } from '../kernel/context.ts';
import { raiseNotices, settleNotices } from '../people/raise-notice.ts';
import type { ConsentState } from './recognition-receiver.row.ts';

/** What each receiver of a recognition has said, by uuid. */
export async function readConsents(db: Writing, recognitionId: string): Promise<Map<string, ConsentState>> {
  const sql =
    'SELECT person_id AS personId, consent FROM recognition_receiver WHERE recognition_id = ? ORDER BY position';
  const rows = await db.rows<{ personId: string; consent: ConsentState }>(sql, [recognitionId]);
  return new Map(rows.map(({ personId, consent }) => [personId, consent]));
}

/**
 * By what all have said now, asks the receivers who have not answered. While one of them has it for themselves nobody is asked, and who was asked no longer
 * is: a yes would change nothing. They are asked once the other agrees.
 */
export async function askConsent(
  db: Writing,
  { id: subjectId, giverId }: { id: string; giverId: string },
  consents: ReadonlyMap<string, ConsentState>,
  now: Date,
): Promise<void> {
  const isInVain = [...consents.values()].includes('DECLINED');
  if (isInVain) return settleNotices(db, { subjectId, kind: 'CONSENT_ASKED' });
  const asked = [...consents].filter(([, consent]) => consent === 'ASKED');
  const called = asked.map(([personId]) => ({ personId, kind: 'CONSENT_ASKED' as const }));
  await raiseNotices(db, now, { subjectId, actorId: giverId }, called);
}
