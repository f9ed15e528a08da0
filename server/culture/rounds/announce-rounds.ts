import { todayIn } from '../../blockers/vocabulary/today.ts';
import type { Context, Writing } from '../../kernel/context.ts';
import { insertRows } from '../../kernel/insert-rows.ts';
import { uuidV7 } from '../../kernel/uuid.ts';
import { write } from '../../kernel/write.ts';
import { NoticeRow } from '../../people/notice.row.ts';
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
  const sql = 'UPDATE culture_round SET announced = 1, lexicon = ? WHERE id = ? AND announced = 0';
  const first = await db.run(sql, [lexiconVersion(), roundId]);
  if (first !== 1) return;
  const people = await db.rows<{ id: string }>('SELECT id FROM person WHERE active = 1');
  const about = { kind: 'CULTURE_ROUND_OPENED', subjectId: roundId, actorId: null, createdAt: now };
  const fresh = { seenAt: null, waiting: 1, remindedAt: null, mailedAt: null };
  const rows = people.map((person) => ({ id: uuidV7(now), personId: person.id, ...about, ...fresh }));
  await insertRows(db, NoticeRow, rows);
  db.announce('cultureChanged', {});
}
