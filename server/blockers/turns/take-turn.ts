import type { RequestContext, Writing } from '../../kernel/context.ts';
import { uuidOf } from '../../kernel/node-id.ts';
import { write } from '../../kernel/write.ts';
import type { Blocker } from '../board/blocker.ts';
import { blockerByUuid } from '../board/read-blocker.ts';
import { isOfTheLine, type Roles, roleFor, rolesOf } from '../management/roles.ts';
import { settleAnswerNotices, settleAnswerRequest } from '../thread/answer-requests.ts';
import {
  addTurnToAll,
  type HeldBlocker,
  lockGroup,
  type MergeGroup,
  mirrorRoot,
  type NewTurn,
  rootOf,
} from '../thread/held-blockers.ts';
import { saveBlockers } from '../thread/save-blockers.ts';
import { type BlockerState, BlockerVisibility } from '../vocabulary/blocker-enums.ts';
import { BlockerMovedOnRefused, BlockerNotFoundRefused, NotYourBlockerRefused } from '../vocabulary/refusals.ts';
import { todayIn } from '../vocabulary/today.ts';

export type Refused = BlockerNotFoundRefused | NotYourBlockerRefused | BlockerMovedOnRefused;

/** What a turn of management is: in which states it can be taken, what it says, and what it makes of the blocker. */
interface ManagementTurn {
  from: readonly BlockerState[];
  said: Pick<NewTurn, 'act' | 'text' | 'remedy' | 'promisedFor'>;
  /** Answers what was asked; seeing alone does not. */
  answers: boolean;
  change: (root: HeldBlocker, today: string, hat: string) => void;
}

/** A leader, somebody above them or their deputy takes a turn; its reporters are told with the next bulletin. */
export async function takeTurn(
  context: RequestContext,
  blockerId: string,
  turn: ManagementTurn,
): Promise<Blocker | Refused> {
  const roles = await rolesOf(context);
  const uuid = uuidOf('Blocker', blockerId);
  const goesOnIn = await rootOf(context, uuid);
  const refused = await write(context, async (db) => {
    const tree = await lockGroup(db, uuid, goesOnIn);
    const hat = hatOrRefusal(context, roles, tree);
    if (typeof hat !== 'string') return hat;
    const { self, root } = tree!;
    if (self !== root || !turn.from.includes(root.state))
      return new BlockerMovedOnRefused(context.language, root.state);
    await applyTurn(context, db, tree!, turn, hat);
    return null;
  });
  return refused ?? (await blockerByUuid(context, uuid!))!;
}

/** As whom the viewer may act on this one, or why not. */
export function hatOrRefusal(
  { language }: RequestContext,
  roles: Roles,
  tree: MergeGroup | null,
): string | BlockerNotFoundRefused | NotYourBlockerRefused {
  const readable = tree && (tree.self.visibility === BlockerVisibility.ALL || isOfTheLine(roles, tree.self));
  if (!readable) return new BlockerNotFoundRefused(language);
  return roleFor(roles, tree.root.holderId) ?? new NotYourBlockerRefused(language);
}

async function applyTurn(
  context: RequestContext,
  db: Writing,
  tree: MergeGroup,
  { said, answers, change }: ManagementTurn,
  hat: string,
): Promise<void> {
  const { root, merged } = tree;
  const today = todayIn(context);
  if (answers) {
    await settleAnswerRequest(db, root, root.dueOn === null || today <= root.dueOn);
    root.overdue = 0;
  }
  change(root, today, hat);
  addTurnToAll(tree, { ...said, ...signedBy(context, hat), day: today });
  mirrorRoot(tree);
  if (answers) await settleAnswerNotices(db, [root, ...merged]);
  await saveBlockers(context, db, [root, ...merged]);
}

/** Who takes a turn is named and, where a deputy or somebody's deputy takes it, for whom. */
export function signedBy({ viewer, language }: RequestContext, hat: string) {
  const onBehalfOfId = hat === viewer.personId ? null : hat;
  return { byId: viewer.personId, onBehalfOfId, lang: language };
}
