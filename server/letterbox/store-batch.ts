import { randomUUID } from 'node:crypto';
import type { Database, Writer } from '../kernel/database.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import { DeliveredBodyRow } from './delivered-body.row.ts';
import { DeliveryRow } from './delivery.row.ts';
import { newestBatch } from './delivery-port.ts';
import type { PostedLetter } from './letter.ts';
import { LetterItemRow } from './letter-item.row.ts';
import { NullifierRow } from './nullifier.row.ts';
import { textsOf } from './parse-content.ts';
import { deliveredAmong } from './read-spent.ts';
import { splitAnswer } from './split-answer.ts';

/** Letters are up to 15 kB as a parameter, and MySQL takes 16 MB at once. */
const chunkSize = 500;

/**
 * Writes a batch in one transaction, so that not even a database's transaction numbers tell its letters apart. Rows are
 * inserted in the order of their keys, which are random. Letters that were delivered before are left out; null when that
 * is all of them.
 */
export function storeBatch(db: Database, letters: PostedLetter[], day: string): Promise<number | null> {
  return db.transaction(async (writer) => {
    const fresh = await withoutDelivered(writer, letters);
    if (fresh.length === 0) return null;
    const batch = (await newestBatch(writer)) + 1;
    const nullifiers = fresh.map(({ nullifier, bodyHash, epoch }) => ({ nullifier, bodyHash, batch, epoch }));
    await insertRows(writer, NullifierRow, sorted(nullifiers, 'nullifier'));
    const bodies = fresh.map(({ bodyHash }) => ({ batch, body: bodyHash.slice(0, 32) }));
    await insertRows(writer, DeliveredBodyRow, sorted(bodies, 'body'));
    await insertRows(writer, DeliveryRow, [{ batch, day, applied: 0 }]);
    const items = fresh.flatMap((letter) => itemRows(letter, batch));
    for (const chunk of chunks(sorted(items, 'id'))) await insertRows(writer, LetterItemRow, chunk);
    return batch;
  });
}

/** A batch without letters, for answers and what is offered, which go out while nobody has written. */
export function storeEmptyBatch(db: Database, day: string): Promise<number> {
  return db.transaction(async (writer) => {
    const batch = (await newestBatch(writer)) + 1;
    await insertRows(writer, DeliveryRow, [{ batch, day, applied: 0 }]);
    return batch;
  });
}

async function withoutDelivered(db: Writer, letters: PostedLetter[]): Promise<PostedLetter[]> {
  const nullifiers = letters.map(({ nullifier }) => nullifier);
  const delivered = await deliveredAmong(db, nullifiers);
  return letters.filter(({ nullifier }) => !delivered.has(nullifier));
}

/** An answer is stored word by word, and nothing says which words came together. */
function itemRows({ type, threadId, signPub, openPub, content }: PostedLetter, batch: number): LetterItemRow[] {
  const texts = textsOf(content);
  const nobody = { threadId: '', signPub: '', openPub: '' };
  const thread = { threadId, signPub: signPub.toString('hex'), openPub: openPub.toString('hex') };
  const [items, keys] = type === 'ANSWER' ? [splitAnswer(texts), nobody] : [[texts], thread];
  return items.map((item) => ({ id: randomUUID(), batch, type, ...keys, content: JSON.stringify(item) }));
}

function sorted<Row>(rows: Row[], by: keyof Row): Row[] {
  return rows.sort((a, b) => (a[by] < b[by] ? -1 : 1));
}

function chunks<Item>(list: Item[]): Item[][] {
  return Array.from({ length: Math.ceil(list.length / chunkSize) }, (_, index) =>
    list.slice(index * chunkSize, (index + 1) * chunkSize),
  );
}
