import { BlockerVisibility, TurnAct } from '../vocabulary/blocker-enums.ts';
import type { BlockerLife, LifeRefusal, MergeGroup } from './blocker-life.ts';
import { statusOf } from './follow-step.ts';
import { unfinishedStates } from './states.ts';
import { type Signature, type Turn, turnsToReporter, withTurn } from './turn.ts';

interface Merged<Blocker> {
  into: Blocker;
  incoming: Blocker[];
}

export function canGoOnElsewhere({ state, mergedIntoId }: Pick<BlockerLife, 'state' | 'mergedIntoId'>): boolean {
  return mergedIntoId === null && unfinishedStates.includes(state);
}

/** The one that goes on is not the same, merged or hidden; a public one cannot go on in a private one. */
function canBeMerged({ root, merged }: MergeGroup, into: MergeGroup): boolean {
  const isThere = into.self === into.root && into.root.hiddenReason === null;
  const isPublic = [root, ...merged].some(({ visibility }) => visibility === BlockerVisibility.ALL);
  return isThere && !(isPublic && into.root.visibility === BlockerVisibility.MANAGEMENT);
}

/** Two letters say the same: the first, and all that were merged into it, go on in the second. */
export function mergeInto<Blocker extends BlockerLife & { id: string }>(
  from: MergeGroup<Blocker>,
  into: MergeGroup<Blocker>,
  signature: Signature,
  day: string,
): Merged<Blocker> | LifeRefusal {
  if (!canGoOnElsewhere(from.self)) return 'MOVED_ON';
  if (from.root.id === into.root.id || !canBeMerged(from, into)) return 'CANNOT_MERGE';
  const incoming = [from.root, ...from.merged].map((blocker) => ({
    ...blocker,
    ...statusOf(into.root),
    ...{ mergedIntoId: into.root.id, listed: 0 },
    turns: goingOn(blocker.turns, into.root.turns, { act: TurnAct.MERGED, ...signature, day }),
  }));
  return { into: { ...into.root, meToos: into.root.meToos + from.root.meToos + 1 }, incoming };
}

/** What management said there is copied; what a reporter said there stays in their own conversation. */
function goingOn(own: Turn[], there: Turn[], merged: Parameters<typeof withTurn>[1]): Turn[] {
  return turnsToReporter(there).reduce((turns, { number: _, ...turn }) => withTurn(turns, turn), withTurn(own, merged));
}
