import type { RequestContext } from '../../kernel/context.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { write } from '../../kernel/write.ts';
import type { Blocker } from '../board/blocker.ts';
import { blockerByUuid } from '../board/read-blocker.ts';
import { type ManagementTurn, takeManagementTurn } from '../life/management-turns.ts';
import type { Signature } from '../life/turn.ts';
import { canRead, type Roles, roleFor, rolesOf } from '../management/roles.ts';
import { applyStep } from '../thread/apply-step.ts';
import { lockGroup, rootOf, type ThreadGroup } from '../thread/blocker-thread.ts';
import { saveThreads } from '../thread/save-threads.ts';
import { BlockerMovedOnRefused, BlockerNotFoundRefused, NotYourBlockerRefused } from '../vocabulary/refusals.ts';
import { todayIn } from '../vocabulary/today.ts';

export type TurnRefused = BlockerNotFoundRefused | NotYourBlockerRefused | BlockerMovedOnRefused;

/** What a verb says; who says it, when and in which language follows from the request. */
type Said = Pick<ManagementTurn, 'act' | 'text'> & Partial<Pick<ManagementTurn, 'remedy' | 'promisedFor'>>;

/** A leader, somebody above them or their deputy takes a turn; its reporters are told with the next bulletin. */
export async function takeTurn(context: RequestContext, blockerId: string, said: Said): Promise<Blocker | TurnRefused> {
  const roles = await rolesOf(context);
  const uuid = uuidOf('Blocker', blockerId);
  const goesOnIn = await rootOf(context, uuid);
  const refused = await write(context, async (db) => {
    const group = await lockGroup(db, uuid, goesOnIn);
    const role = roleOrRefusal(context, roles, group);
    if (typeof role !== 'string') return role;
    const turn = { remedy: null, promisedFor: null, ...said, ...signatureOf(context, role), day: todayIn(context) };
    const step = takeManagementTurn(group!.self, turn);
    if (typeof step === 'string') return new BlockerMovedOnRefused(context.language, group!.root.state);
    const { root, merged } = await applyStep(db, group!, step);
    await saveThreads(context, db, [root, ...merged]);
    return null;
  });
  return refused ?? (await blockerByUuid(context, uuid!))!;
}

/** As whom the viewer may act on this one, or why not. */
export function roleOrRefusal(
  { language }: RequestContext,
  roles: Roles,
  group: ThreadGroup | null,
): string | BlockerNotFoundRefused | NotYourBlockerRefused {
  if (!group || !canRead(roles, group.self)) return new BlockerNotFoundRefused(language);
  return roleFor(roles, group.root.holderId) ?? new NotYourBlockerRefused(language);
}

/** Whoever takes a turn is named and, where a deputy or somebody's deputy takes it, for whom. */
export function signatureOf({ viewer, language }: RequestContext, role: string): Signature {
  const onBehalfOfId = role === viewer.personId ? null : role;
  return { byId: viewer.personId, onBehalfOfId, lang: language };
}
