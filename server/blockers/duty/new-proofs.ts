import { randomBytes } from 'node:crypto';
import type { Writer } from '../../kernel/database.ts';
import type { Turn } from '../life/turn.ts';
import type { BlockerProofRow } from './blocker-proof.row.ts';
import { deadlineHash, turnHash } from './duty-hashes.ts';

type NewProof = Omit<BlockerProofRow, 'day' | 'afterDay'>;

const saltSize = 16;
const alive = { erasedOn: null, erasedBecause: null, tombstoned: 0 };

/** Turns of blockers that all staff may read, hidden ones too, which no document has published. */
export async function newTurnProofs(db: Writer): Promise<NewProof[]> {
  const turns = await db.rows<Turn & { blockerId: string }>(
    `SELECT t.blocker_id AS blockerId, t.number, t.act, t.by_id AS byId, t.on_behalf_of_id AS onBehalfOfId, t.text,
       t.lang, t.remedy, t.promised_for AS promisedFor, t.day, t.moved_to_id AS movedToId
     FROM blocker_turn t JOIN blocker b ON b.id = t.blocker_id AND b.visibility = 'ALL'
     LEFT JOIN blocker_proof p ON p.blocker_id = t.blocker_id AND p.kind = 'TURN' AND p.number = t.number
     WHERE p.blocker_id IS NULL`,
  );
  return turns.map(({ blockerId, ...turn }) => {
    const salt = newSalt();
    const hash = turnHash(salt, blockerId, turn);
    return { blockerId, kind: 'TURN', number: turn.number, salt, hash, dueOn: null, ...alive };
  });
}

/** Deadlines that are others than those published last: of blockers that go on in another one the other's counts. */
export async function newDeadlineProofs(db: Writer): Promise<NewProof[]> {
  const rows = await db.rows<{ blockerId: string; dueOn: string | null; last: number | null }>(
    `SELECT b.id AS blockerId, b.due_on AS dueOn, p.number AS last FROM blocker b
     LEFT JOIN blocker_proof p ON p.blocker_id = b.id AND p.kind = 'DEADLINE' AND p.number =
       (SELECT MAX(q.number) FROM blocker_proof q WHERE q.blocker_id = b.id AND q.kind = 'DEADLINE')
     WHERE b.visibility = 'ALL' AND b.merged_into_id IS NULL
       AND (p.blocker_id IS NULL OR COALESCE(p.due_on, '') <> COALESCE(b.due_on, ''))`,
  );
  return rows.map(({ blockerId, dueOn, last }) => {
    const [salt, number] = [newSalt(), (last ?? 0) + 1];
    const hash = deadlineHash(salt, blockerId, number, dueOn);
    return { blockerId, kind: 'DEADLINE', number, salt, hash, dueOn, ...alive };
  });
}

function newSalt(): string {
  return randomBytes(saltSize).toString('base64url');
}
