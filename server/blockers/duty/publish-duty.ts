import type { Context } from '../../kernel/context.ts';
import type { Writer } from '../../kernel/database.ts';
import { insertRows } from '../../kernel/insert-rows.ts';
import type { Delivery } from '../../letterbox/delivery-port.ts';
import { newestDuty, storeDuty } from '../../letterbox/duty-port.ts';
import { BlockerProofRow } from './blocker-proof.row.ts';
import { type DutyDocument, type DutyEntry, type DutyTombstone, documentText, isWhole } from './duty-document.ts';
import { type ProofKind, placeOf } from './duty-hashes.ts';
import { newDeadlineProofs, newTurnProofs } from './new-proofs.ts';
import { everythingFor, readFigures } from './read-figures.ts';

/**
 * Writes down what the board shows of management's duty once a delivery is applied, in the same transaction: the link of
 * that delivery names it. Of two deliveries that are applied at once the second fails here, and is tried again.
 */
export async function publishDuty(
  { settings }: Pick<Context, 'settings'>,
  db: Writer,
  delivery: Pick<Delivery, 'day'>,
): Promise<void> {
  const newest = await newestDuty(db);
  const before = newest && (JSON.parse(newest.content) as DutyDocument);
  const number = (newest?.number ?? 0) + 1;
  // A delivery that is applied late is published with the day of the one before.
  const day = newest && newest.day > delivery.day ? newest.day : delivery.day;
  const fresh = await addProofs(db, day, newest?.day ?? null);
  const document: DutyDocument = {
    ...{ version: 1, number, day, previous: newest?.hash ?? '' },
    board: await readFigures(db, 'BOARD'),
    everything: await everythingFor(db, settings.issuer.minimumPeople, day, before?.everything),
    entries: (isWhole(number) ? await readAll(db) : fresh).map(entryOf),
    erased: (await takeErased(db, isWhole(number))).map(tombstoneOf),
  };
  await storeDuty(db, { number, day, content: documentText(document) });
}

async function addProofs(db: Writer, day: string, afterDay: string | null): Promise<BlockerProofRow[]> {
  const proofs = [...(await newTurnProofs(db)), ...(await newDeadlineProofs(db))];
  const rows = proofs.map((proof) => ({ ...proof, day, afterDay }));
  await insertRows(db, BlockerProofRow, rows);
  return rows;
}

const columns = `blocker_id AS blockerId, kind, number, salt, hash, due_on AS dueOn, day, after_day AS afterDay,
  erased_on AS erasedOn, erased_because AS erasedBecause, tombstoned`;

function readAll(db: Writer): Promise<BlockerProofRow[]> {
  return db.rows<BlockerProofRow>(`SELECT ${columns} FROM blocker_proof WHERE erased_on IS NULL`);
}

/** What was erased and no document says yet, or all that ever was. */
async function takeErased(db: Writer, isAll: boolean): Promise<BlockerProofRow[]> {
  const those = isAll ? '' : ' AND tombstoned = 0';
  const sql = `SELECT ${columns} FROM blocker_proof WHERE erased_on IS NOT NULL${those}`;
  const erased = await db.rows<BlockerProofRow>(sql);
  await db.run('UPDATE blocker_proof SET tombstoned = 1 WHERE erased_on IS NOT NULL AND tombstoned = 0');
  return erased;
}

function entryOf(proof: BlockerProofRow): DutyEntry {
  return [placeOfProof(proof), proof.hash, proof.day, proof.afterDay ?? ''];
}

function tombstoneOf(proof: BlockerProofRow): DutyTombstone {
  return [placeOfProof(proof), proof.hash, proof.erasedOn!, proof.erasedBecause!];
}

function placeOfProof({ blockerId, kind, number }: BlockerProofRow): string {
  return placeOf(blockerId, kind as ProofKind, number);
}
