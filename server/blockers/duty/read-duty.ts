import { atMost100 } from '../../kernel/at-most-100.ts';
import type { RequestContext } from '../../kernel/context.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { filledUp, placeholders } from '../../kernel/sql.ts';
import { countDuties } from '../../letterbox/duty-port.ts';
import type { Blocker } from '../board/blocker.ts';
import { readableBlockers } from '../board/read-blocker.ts';
import { BlockerVisibility } from '../vocabulary/blocker-enums.ts';
import type { BlockerProofRow } from './blocker-proof.row.ts';
import type { BlockerProof, Duty } from './duty.ts';
import { readFigures } from './read-figures.ts';

/** The figures of now, and what up to 100 blockers are compared with; the same for everybody who may read them. */
export async function readDuty(context: RequestContext, blockerIds: string[]): Promise<Duty> {
  atMost100(context.language, 'blockerIds', blockerIds);
  const documentCount = await countDuties(context.db);
  const proofs = await readProofs(context, [...new Set(blockerIds.flatMap((id) => uuidOf('Blocker', id) ?? []))]);
  const figures = await readFigures(context.db, 'BOARD');
  return {
    documentCount,
    deliveredCount: figures.delivered,
    askedCount: figures.asked,
    answeredOnTimeCount: figures.answeredOnTime,
    confirmedCount: figures.confirmed,
    overdueCount: figures.overdue,
    proofs,
  };
}

async function readProofs(context: RequestContext, uuids: string[]): Promise<BlockerProof[]> {
  if (uuids.length === 0) return [];
  const list = filledUp(uuids);
  const rows = await context.db.rows<BlockerProofRow>(
    `SELECT blocker_id AS blockerId, kind, number, salt, due_on AS dueOn, erased_on AS erasedOn FROM blocker_proof
     WHERE blocker_id IN (${placeholders(list)}) ORDER BY blocker_id, kind, number`,
    list,
  );
  const blockers = await readableBlockers(context).loadMany(uuids);
  return blockers.filter(isShown).map((blocker) => {
    const own = rows.filter(({ blockerId }) => blockerId === blocker.uuid);
    const turns = own.filter(({ kind }) => kind === 'TURN');
    const deadlines = own.filter(({ kind }) => kind === 'DEADLINE').map((row) => ({ ...row, salt: row.salt ?? '' }));
    return { blocker, turns, deadlines };
  });
}

/** With the salts of a hidden one anybody could try short texts until one fits what was published. */
function isShown(blocker: Blocker | Error | null): blocker is Blocker {
  if (blocker instanceof Error) throw blocker;
  return blocker?.visibility === BlockerVisibility.ALL && blocker.hiddenReason === null;
}
