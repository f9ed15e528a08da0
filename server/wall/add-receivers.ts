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

/** A recognition with those whom it is about. */
export interface Received {
  row: RecognitionRow;
  receivers: Receiver[];
}

/** Writes the receivers of recognitions and their departments, and notifies them. */
export async function addReceivers(db: Statements, given: readonly Received[]): Promise<void> {
  await insertRows(db, RecognitionReceiverRow, given.flatMap(receiverRows));
  await insertRows(db, RecognitionDepartmentRow, given.flatMap(departmentRows));
  for (const { row, receivers } of given) await notify(db, row, receivers);
}

function receiverRows({ row: { id: recognitionId, createdAt, publishedAt }, receivers }: Received) {
  return receivers.map(({ person, consent }, position) => {
    return { recognitionId, personId: person.uuid, position, consent, createdAt, publishedAt };
  });
}

function departmentRows({ row: { id: recognitionId, publishedAt }, receivers }: Received) {
  const departments = new Set(receivers.flatMap(({ person }) => person.department?.lineage() ?? []));
  return [...departments].map(({ uuid }) => ({ recognitionId, departmentId: uuid, publishedAt }));
}

/** Who is asked while another has it for themselves would say yes to nothing (`ask-consent.ts`). */
async function notify(
  db: Statements,
  { id, giverId, createdAt }: RecognitionRow,
  receivers: Receiver[],
): Promise<void> {
  const isInVain = receivers.some(({ consent }) => consent === 'DECLINED');
  const called = receivers.map(({ person, consent }) => {
    const kind = consent === 'ASKED' && !isInVain ? 'CONSENT_ASKED' : 'RECOGNISED';
    return { personId: person.uuid, kind } as const;
  });
  await raiseNotices(db, createdAt, { subjectId: id, actorId: giverId }, called);
}
