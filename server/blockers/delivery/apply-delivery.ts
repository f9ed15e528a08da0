import type { Context, Writing } from '../../kernel/context.ts';
import { forUpdate } from '../../kernel/sql.ts';
import { write } from '../../kernel/write.ts';
import { type LetterItem, readItems } from './letter-items.ts';
import { type PlannedLetter, planLetters } from './plan-letters.ts';
import { storeFollowUps } from './store-follow-ups.ts';
import { storeLetters } from './store-letters.ts';
import { storeMeToos } from './store-me-toos.ts';
import { tellOfDelivery } from './tell-of-delivery.ts';

/**
 * Makes blockers, me-toos and reporters' turns of a batch that the letterbox delivered, all in one transaction: nothing in
 * the database tells one of a batch from another. Doing it twice, or in two processes at once, is the same as once.
 */
export async function applyDelivery(context: Context, batch: number): Promise<void> {
  const [delivery] = await context.db.rows<{ day: string; applied: number }>(deliveryOf, [batch]);
  if (!delivery || delivery.applied === 1) return;
  const of = (items: LetterItem[], type: LetterItem['type']) => items.filter((item) => item.type === type);
  const letters = of(await readItems(context.db, batch), 'LETTER');
  const planned = await planLetters(context, { batch, day: delivery.day }, letters);
  await write(context, async (db) => {
    if (!(await isWaiting(db, batch))) return;
    const items = await readItems(db, batch);
    await apply(context, db, { batch, day: delivery.day }, planned, {
      meToos: of(items, 'ME_TOO'),
      followUps: of(items, 'FOLLOW_UP'),
    });
    await db.run('DELETE FROM letter_item WHERE batch = ?', [batch]);
    await db.run('UPDATE delivery SET applied = 1 WHERE batch = ?', [batch]);
    db.announce('boardChanged', {});
  });
}

const deliveryOf = 'SELECT day, applied FROM delivery WHERE batch = ?';

/** The row decides: whoever holds it applies the batch, and a second process finds it applied. */
async function isWaiting(db: Writing, batch: number): Promise<boolean> {
  const [row] = await db.rows<{ applied: number }>(`${deliveryOf}${forUpdate(db.dialect)}`, [batch]);
  return row?.applied === 0;
}

async function apply(
  context: Context,
  db: Writing,
  delivery: { batch: number; day: string },
  planned: PlannedLetter[],
  { meToos, followUps }: Record<'meToos' | 'followUps', LetterItem[]>,
): Promise<void> {
  const fresh = await storeLetters(db, planned);
  await storeMeToos(db, meToos);
  const calls = await storeFollowUps(context, db, followUps, delivery.day);
  await tellOfDelivery(context, db, delivery, new Set(fresh.map(({ thread }) => thread.holderId)), calls);
}

/** What the letterbox wrote as a process of its own, or what a crash left behind: applied in its order. */
export async function applyWaitingDeliveries(context: Context): Promise<void> {
  const waiting = await context.db.rows<{ batch: number }>(
    'SELECT batch FROM delivery WHERE applied = 0 ORDER BY batch',
  );
  for (const { batch } of waiting) await applyDelivery(context, batch).catch(withoutWords);
}

/** What a database says of a row that it refuses may quote a letter, and the job's failure is logged. */
function withoutWords(error: { code?: unknown; name?: unknown }): never {
  throw new Error(`a delivery could not be applied: ${String(error.code ?? error.name)}`);
}
