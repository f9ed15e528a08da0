import { BlockerVisibility } from '../vocabulary/blocker-enums.ts';
import type { BlockerLife } from './blocker-life.ts';
import { isRemoved } from './states.ts';

type Hiding = Pick<BlockerLife, 'hiddenReason' | 'hiddenById'>;

/** Hides what it says, with a reason, or shows it again with null; one that stands so already has no change. */
export function hideOrShow({ hiddenReason }: Hiding, reason: string | null, byId: string): Hiding | null {
  if ((hiddenReason === null) === (reason === null)) return null;
  return { hiddenReason: reason, hiddenById: reason === null ? null : byId };
}

export type SuccessFacts = Pick<BlockerLife, 'visibility' | 'state' | 'mergedIntoId' | 'hiddenReason'>;

/** Its removal may be published on the wall: all staff read it, and see that it is gone. */
export function isPublishable({ visibility, state, mergedIntoId, hiddenReason }: SuccessFacts): boolean {
  return isRemoved(state) && visibility === BlockerVisibility.ALL && mergedIntoId === null && hiddenReason === null;
}
