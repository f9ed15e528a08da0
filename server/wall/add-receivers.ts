import type { Statements } from '../kernel/database.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import type { Honour } from '../people/person.row.ts';
import type { Person } from '../people/person.ts';
import { raiseNotices } from '../people/raise-notice.ts';
import type { RecognitionRow } from './recognition.row.ts';
import { RecognitionDepartmentRow } from './recognition-department.row.ts';
import { type ConsentState, RecognitionReceiverRow } from './recognition-receiver.row.ts';

/** Somebody whom a recognition is about, with what they said to it. */
export interface Receiver {
  person: Person;
  consent: ConsentState;
}

/** The consent that each preference implies before anybody is asked. */
const firstConsent: Record<Honour, ConsentState> = { AT_ONCE: 'GIVEN', ASK_FIRST: 'ASKED', ONLY_ME: 'DECLINED' };

/** People with the consent that their preferences imply. */
export function asReceivers(people: Person[], honours: Map<string, Honour>): Receiver[] {
  return people.map((person) => ({ person, consent: firstConsent[honours.get(person.uuid) ?? 'ASK_FIRST'] }));
}

/** Writes the receivers of a recognition and their departments, and notifies them. */
export async function addReceivers(
  db: Statements,
  {
    id: recognitionId,
    giverId,
    createdAt,
    publishedAt,
  }: Pick<RecognitionRow, 'id' | 'giverId' | 'createdAt' | 'publishedAt'>,
  receivers: Receiver[],
): Promise<void> {
  const rows = receivers.map(({ person, consent }, position) => {
    return { recognitionId, personId: person.uuid, position, consent, createdAt, publishedAt };
  });
  await insertRows(db, RecognitionReceiverRow, rows);
  const departments = new Set(receivers.flatMap(({ person }) => person.department?.lineage() ?? []));
  const departmentRows = [...departments].map(({ uuid }) => ({ recognitionId, departmentId: uuid, publishedAt }));
  await insertRows(db, RecognitionDepartmentRow, departmentRows);
  // Who is asked while another has it for themselves would say yes to nothing (`ask-consent.ts`).
  const isInVain = receivers.some(({ consent }) => consent === 'DECLINED');
  const called = rows.map(({ personId, consent }) => {
    return { personId, kind: consent === 'ASKED' && !isInVain ? 'CONSENT_ASKED' : 'RECOGNISED' } as const;
  });
  await raiseNotices(db, createdAt, { subjectId: recognitionId, actorId: giverId }, called);
}
