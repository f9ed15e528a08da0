import type { Context } from '../../kernel/context.ts';
import type { Writer } from '../../kernel/database.ts';
import type { NoticeKind } from '../../kernel/notices.ts';
import { openAnswerRequest } from '../thread/answer-requests.ts';
import { addTurn, type MergeGroup, mirrorRoot, turnsToReporter } from '../thread/held-blockers.ts';
import { BlockerState, TurnAct } from '../vocabulary/blocker-enums.ts';
import type { FollowUp } from './letter-items.ts';

type Turn = Pick<FollowUp, 'turn' | 'act' | 'text'>;

/**
 * What a reporter said, in their own conversation alone. A confirmation counts only for the last turn of management: one
 * that was written before something else happened is kept as said and changes nothing. Gives why management is called.
 */
export async function takeReportersTurn(
  context: Pick<Context, 'settings'>,
  db: Writer,
  tree: MergeGroup,
  { turn, act, text }: Turn,
  day: string,
): Promise<NoticeKind> {
  const { self, root } = tree;
  const [last] = turnsToReporter(self).at(-1) ?? [0];
  const isRemoved = root.state === BlockerState.CLOSED || root.state === BlockerState.CONFIRMED;
  const counts = isRemoved && turn === last;
  addTurn(self, { act, text, day });
  if (counts && act === TurnAct.SOLVED) return confirm(tree);
  if (counts && act === TurnAct.NOT_SOLVED) return reopen(context, db, tree, day);
  if (root.state === BlockerState.ASKED) await resume(context, db, tree, day);
  return 'BLOCKER_REPLIED';
}

function confirm({ self, root }: MergeGroup): NoticeKind {
  self.state = root.state = BlockerState.CONFIRMED;
  return 'BLOCKER_CONFIRMED';
}

/** Any of its reporters reopens it for all; the others read so in a turn of its own. */
async function reopen(
  context: Pick<Context, 'settings'>,
  db: Writer,
  tree: MergeGroup,
  day: string,
): Promise<NoticeKind> {
  const { self, root, merged } = tree;
  for (const thread of [root, ...merged]) if (thread !== self) addTurn(thread, { act: TurnAct.REOPENED, day });
  Object.assign(root, { closedOn: null, closedById: null });
  await resume(context, db, tree, day);
  return 'BLOCKER_REOPENED';
}

/** The clock runs again: whoever holds it has the full time to answer. */
async function resume(context: Pick<Context, 'settings'>, db: Writer, tree: MergeGroup, day: string): Promise<void> {
  tree.root.state = BlockerState.OPEN;
  await openAnswerRequest(context, db, tree.root, day);
  mirrorRoot(tree);
}
