import { randomUUID } from 'node:crypto';
import type { Database, Writer } from '../kernel/database.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import { DeliveredBodyRow } from './delivered-body.row.ts';
import { DeliveryRow } from './delivery.row.ts';
import { insertApplied, newestBatch } from './delivery-port.ts';
import type { Letter } from './letter.ts';
import { LetterItemRow } from './letter-item.row.ts';
import { NullifierRow } from './nullifier.row.ts';
import { deliveredAmong } from './read-spent.ts';

/** Letters are up to 15 kB as a parameter, and MySQL takes 16 MB at once. */
const lettersAtOnce = 500;

/**
 * Writes a batch in one transaction, so that not even the number that a database gives to a transaction tells its
 * letters apart. What was delivered before is passed over; null when that is everything. Rows stand in the order of their
 * keys, which are random.
 */
export function storeBatch(db: Database, letters: Letter[], day: string): Promise<number | null> {
  return db.transaction(async (writer) => {
    const fresh = await withoutSpent(writer, letters);
    if (fresh.length === 0) return null;
    const batch = (await newestBatch(writer)) + 1;
    await insertRows(
      writer,
      NullifierRow,
      sorted(
        fresh.map((letter) => nullifierRow(letter, batch)),
        'nullifier',
      ),
    );
    const bodies = fresh.map(({ bodyHash }) => ({ batch, body: bodyHash.slice(0, 32) }));
    await insertRows(writer, DeliveredBodyRow, sorted(bodies, 'body'));
    await insertRows(writer, DeliveryRow, [{ batch, day, applied: 0 }]);
    const items = sorted(
      fresh.map((letter) => itemRow(letter, batch)),
      'id',
    );
    for (const part of parts(items, lettersAtOnce)) await insertRows(writer, LetterItemRow, part);
    return batch;
  });
}

/** A batch without letters, for answers that nobody's letter goes out with. */
export function storeEmptyBatch(db: Database, day: string): Promise<number> {
  return db.transaction(async (writer) => {
    const batch = (await newestBatch(writer)) + 1;
    await insertApplied(writer, { batch, day });
    return batch;
  });
}

async function withoutSpent(db: Writer, letters: Letter[]): Promise<Letter[]> {
  const nullifiers = letters.map(({ nullifier }) => nullifier);
  const spent = await deliveredAmong(db, nullifiers);
  return letters.filter(({ nullifier }) => !spent.has(nullifier));
}

function nullifierRow({ nullifier, bodyHash, epoch }: Letter, batch: number): NullifierRow {
  return { nullifier, bodyHash, batch, epoch };
}

function itemRow({ type, threadId, signPub, openPub, texts }: Letter, batch: number): LetterItemRow {
  return {
    id: randomUUID(),
    batch,
    type,
    threadId,
    signPub: signPub.toString('hex'),
    openPub: openPub.toString('hex'),
    content: JSON.stringify(texts),
  };
}

function sorted<Row>(rows: Row[], by: keyof Row): Row[] {
  return rows.sort((a, b) => (a[by] < b[by] ? -1 : 1));
}

function parts<Item>(list: Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}
