import type { BlockerLife, BlockerStatus, MergeGroup } from './blocker-life.ts';
import type { Step } from './step.ts';
import { withTurn } from './turn.ts';

/** The group after a step: what management does goes into every conversation, and merged ones stand as their root. */
export function followStep<Blocker extends BlockerLife>(group: MergeGroup<Blocker>, step: Step): MergeGroup<Blocker> {
  const next = (blocker: Blocker) => afterStep(group, step, blocker);
  const [root, merged] = [next(group.root), group.merged.map(next)];
  const self = group.self === group.root ? root : merged[group.merged.indexOf(group.self)]!;
  return { self, root, merged };
}

function afterStep<Blocker extends BlockerLife>(group: MergeGroup<Blocker>, step: Step, blocker: Blocker): Blocker {
  const isSelf = blocker === group.self;
  const changes = step.change !== null && (step.changes === 'ALL' || isSelf || blocker === group.root);
  const added = step.turns.filter(({ to }) => to === 'ALL' || (to === 'SELF') === isSelf);
  const turns = added.reduce((all, { turn }) => withTurn(all, turn), blocker.turns);
  return { ...blocker, ...(changes ? { ...statusOf(group.root), ...step.change } : {}), turns };
}

export function statusOf(root: BlockerStatus): BlockerStatus {
  const { state, holderId, dueOn, overdue, movedUp, closedOn, closedById } = root;
  return { state, holderId, dueOn, overdue, movedUp, closedOn, closedById };
}
