import type { RequestContext, Writing } from '../../kernel/context.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { uuidV7 } from '../../kernel/uuid.ts';
import { write } from '../../kernel/write.ts';
import type { Blocker } from '../board/blocker.ts';
import { blockerByUuid } from '../board/read-blocker.ts';
import { rolesOf } from '../management/roles.ts';
import { BlockerHidingRow } from '../thread/blocker-hiding.row.ts';
import { type HeldBlocker, lockGroup, rootOf } from '../thread/held-blockers.ts';
import { saveBlockers } from '../thread/save-blockers.ts';
import type { BlockerNotFoundRefused, NotYourBlockerRefused } from '../vocabulary/refusals.ts';
import { hatOrRefusal } from './take-turn.ts';

/** Hides what a blocker says, with a reason, or shows it again with null; what stands so already stays as it is. */
export async function setHidden(
  context: RequestContext,
  blockerId: string,
  reason: string | null,
): Promise<Blocker | BlockerNotFoundRefused | NotYourBlockerRefused> {
  const roles = await rolesOf(context);
  const uuid = uuidOf('Blocker', blockerId);
  const goesOnIn = await rootOf(context, uuid);
  const refused = await write(context, async (db) => {
    const tree = await lockGroup(db, uuid, goesOnIn);
    const hat = hatOrRefusal(context, roles, tree);
    if (typeof hat !== 'string') return hat;
    const { self } = tree!;
    if ((self.hiddenReason === null) !== (reason === null)) await change(context, db, self, reason);
    return null;
  });
  return refused ?? (await blockerByUuid(context, uuid!))!;
}

async function change(context: RequestContext, db: Writing, thread: HeldBlocker, reason: string | null): Promise<void> {
  const byId = context.viewer.personId;
  thread.hiddenReason = reason;
  thread.hiddenById = reason === null ? null : byId;
  const now = context.now();
  await db.insert(BlockerHidingRow, { id: uuidV7(now), blockerId: thread.id, byId, reason, at: now });
  // A story on the wall that came from it says so no longer.
  db.announce('wallChanged', { recognitionId: thread.storyId ?? '' });
  await saveBlockers(context, db, [thread]);
}
