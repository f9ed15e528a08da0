import type { Context, Writing } from '../../kernel/context.ts';
import { write } from '../../kernel/write.ts';
import { notifyEverybody } from '../../people/notify-everybody.ts';
import { settleNotices } from '../../people/raise-notice.ts';

/** Once no answer can come any more everybody gets a notice, where enough people answered; that it is open waits no longer. */
export async function announceAnswered(context: Context): Promise<void> {
  const complete = await context.db.rows<{ id: string; answers: number }>(
    `SELECT id, first_answers + second_answers AS answers FROM dilemma
     WHERE complete = 1 AND announced = 0 AND withdrawn = 0`,
  );
  for (const { id, answers } of complete) {
    const isAnswered = Number(answers) >= context.settings.issuer.minimumPeople;
    await write(context, (db) => announce(db, id, context.now(), isAnswered));
  }
}

async function announce(db: Writing, id: string, now: Date, isAnswered: boolean): Promise<void> {
  const first = await db.run('UPDATE dilemma SET announced = 1 WHERE id = ? AND announced = 0', [id]);
  if (first !== 1) return;
  await settleNotices(db, { kind: 'DILEMMA_OPENED', subjectId: id });
  if (isAnswered) return notifyEverybody(db, now, { kind: 'DILEMMA_ANSWERED', subjectId: id });
  // Nothing is left that a lower minimum could show later.
  await db.run('UPDATE dilemma SET first_answers = 0, second_answers = 0 WHERE id = ?', [id]);
}
