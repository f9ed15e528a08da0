import { randomUUID } from 'node:crypto';
import type { Context, Writing } from '../../kernel/context.ts';
import { insertRows } from '../../kernel/insert-rows.ts';
import { isUniqueViolation } from '../../kernel/unique-violation.ts';
import { uuidV7 } from '../../kernel/uuid.ts';
import { write } from '../../kernel/write.ts';
import type { Lines } from '../../people/lines.ts';
import { NoticeRow } from '../../people/notice.row.ts';
import { readLines } from '../../people/read-lines.ts';
import { todayIn } from '../vocabulary/today.ts';
import { BlockerRoundRow } from './blocker-round.row.ts';
import { BlockerRoundRepeat } from './blocker-round.ts';
import { isTooFew, lapseRounds } from './lapse-rounds.ts';
import { nextDays } from './next-days.ts';

const columns = `id, asker_id AS askerId, question, lang, repeats, began_on AS beganOn, opens_on AS opensOn, closes_on AS closesOn, ended, lapsed, announced,
  idempotency_key AS idempotencyKey, content_hash AS contentHash`;

/** Ends rounds of too few people, makes the next one after each that is over and comes again, and announces those that open. */
export async function advanceRounds(context: Context): Promise<void> {
  const today = todayIn(context);
  const lines = await readLines(context.db);
  await lapseRounds(context, lines);
  const mayAsk = (askerId: string) =>
    lines.isLeader(askerId) && !isTooFew(lines, context.settings.issuer.minimumPeople, askerId);
  const over = await context.db.rows<BlockerRoundRow>(
    `SELECT ${columns} FROM blocker_round WHERE closes_on < ? AND ended = 0 AND repeats <> '${BlockerRoundRepeat.ONCE}'`,
    [today],
  );
  for (const round of over) {
    await write(context, (db) => followWithNext(db, round, mayAsk(round.askerId) ? today : null));
  }
  const opening = await context.db.rows<BlockerRoundRow>(
    `SELECT ${columns} FROM blocker_round WHERE opens_on <= ? AND closes_on >= ? AND ended = 0 AND announced = 0`,
    [today, today],
  );
  for (const round of opening)
    if (mayAsk(round.askerId)) await write(context, (db) => announce(context, db, lines, round));
}

/** The key of the next one is made of this one's id: the unique index keeps it from coming twice. */
async function followWithNext(db: Writing, round: BlockerRoundRow, today: string | null): Promise<void> {
  await db.run('UPDATE blocker_round SET ended = 1 WHERE id = ?', [round.id]);
  if (today === null) return;
  const beganOn = round.beganOn ?? round.opensOn;
  const days = nextDays({ ...round, beganOn }, today);
  const next = { ...round, ...days, beganOn, id: randomUUID(), announced: 0, idempotencyKey: `after-${round.id}` };
  try {
    await db.insert(BlockerRoundRow, next);
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
  }
  db.announce('boardChanged', {});
}

/** Everybody below the asker gets a notice, whether or not they ever answer. */
async function announce(context: Context, db: Writing, lines: Lines, round: BlockerRoundRow): Promise<void> {
  const first = await db.run('UPDATE blocker_round SET announced = 1 WHERE id = ? AND announced = 0', [round.id]);
  if (first !== 1) return;
  const now = context.now();
  const about = { kind: 'ROUND_ASKED', subjectId: round.id, actorId: round.askerId, createdAt: now };
  const fresh = { seenAt: null, waiting: 1, remindedAt: null, mailedAt: null };
  const rows = lines
    .everybodyBelow(round.askerId)
    .map((personId) => ({ id: uuidV7(now), personId, ...about, ...fresh }));
  await insertRows(db, NoticeRow, rows);
}
