import type { RequestContext, Writing } from '../../kernel/context.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { uuidV7 } from '../../kernel/uuid.ts';
import { write } from '../../kernel/write.ts';
import type { Blocker } from '../board/blocker.ts';
import { blockerByUuid } from '../board/read-blocker.ts';
import { hideOrShow } from '../life/visibility.ts';
import { rolesOf } from '../management/roles.ts';
import { BlockerHidingRow } from '../thread/blocker-hiding.row.ts';
import { type BlockerThread, lockGroup, rootOf } from '../thread/blocker-thread.ts';
import { saveThreads } from '../thread/save-threads.ts';
import type { BlockerNotFoundRefused, NotYourBlockerRefused } from '../vocabulary/refusals.ts';
import { roleOrRefusal } from './take-turn.ts';

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
    const group = await lockGroup(db, uuid, goesOnIn);
    const role = roleOrRefusal(context, roles, group);
    if (typeof role !== 'string') return role;
    const hiding = hideOrShow(group!.self, reason, context.viewer.personId);
    if (hiding !== null) await save(context, db, { ...group!.self, ...hiding });
    return null;
  });
  return refused ?? (await blockerByUuid(context, uuid!))!;
}

async function save(context: RequestContext, db: Writing, thread: BlockerThread): Promise<void> {
  const [now, byId] = [context.now(), context.viewer.personId];
  const { id: blockerId, hiddenReason: reason } = thread;
  await db.insert(BlockerHidingRow, { id: uuidV7(now), blockerId, byId, reason, at: now });
  // A recognition on the wall that came from it says so no longer.
  db.announce('wallChanged', { recognitionId: thread.recognitionId ?? '' });
  await saveThreads(context, db, [thread]);
}
