import { todayIn } from '../../blockers/vocabulary/today.ts';
import type { Context, Writing } from '../../kernel/context.ts';
import { write } from '../../kernel/write.ts';
import { notifyEverybody } from '../../people/notify-everybody.ts';
import { lexiconVersion } from '../words/lexicon-version.ts';

/** On a round's first day everybody who works here gets a notice, once, and pages show that it is open. Its lexicon is noted. */
export async function announceRounds(context: Context): Promise<void> {
  const today = todayIn(context);
  const opening = await context.db.rows<{ id: string }>(
    'SELECT id FROM culture_round WHERE announced = 0 AND withdrawn = 0 AND opens_on <= ? AND closes_on >= ?',
    [today, today],
  );
  for (const { id } of opening) await write(context, (db) => announce(db, id, context.now()));
}

async function announce(db: Writing, roundId: string, now: Date): Promise<void> {
  const sql = 'UPDATE culture_round SET announced = 1, lexicon = ? WHERE id = ? AND announced = 0 AND withdrawn = 0';
  const first = await db.run(sql, [lexiconVersion(), roundId]);
  if (first !== 1) return;
  await notifyEverybody(db, now, { kind: 'CULTURE_ROUND_OPENED', subjectId: roundId });
  db.announce('cultureChanged', {});
}
