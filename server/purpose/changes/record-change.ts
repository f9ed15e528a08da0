import type { Writing } from '../../kernel/context.ts';
import { uuidV7 } from '../../kernel/uuid.ts';
import type { ChangePayloads, PurposeChangeKind } from './change-payloads.ts';
import { PurposeChangeRow } from './purpose-change.row.ts';

interface Change<Kind extends PurposeChangeKind> {
  kind: Kind;
  /** uuid of what is changed; null where there is only one. */
  subjectId: string | null;
  /** uuid of the editor; null for an import by an operator. */
  authorId: string | null;
  now: Date;
  /** Null for what was not there. */
  before: ChangePayloads[Kind] | null;
  /** Null for what is not there any more. */
  after: ChangePayloads[Kind] | null;
}

/** Records a change inside the transaction that makes it, and lets every process read the page anew. */
export async function recordChange<Kind extends PurposeChangeKind>(
  db: Writing,
  { now, before, after, ...change }: Change<Kind>,
): Promise<void> {
  await db.insert(PurposeChangeRow, {
    ...change,
    id: uuidV7(now),
    createdAt: now,
    beforeJson: JSON.stringify(before),
    afterJson: JSON.stringify(after),
  });
  db.announce('purposeChanged', {});
}
