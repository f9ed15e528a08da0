import type { OrderValuesInput, ValuesWholeFragment } from '../../graphql.ts';
import { isSameOrder, planOf, rebasedOrder } from './order-plan.ts';
import { collisionInputs, NO_TEXTS, type PairTexts } from './pair-texts.ts';

/** An order that is being made. */
export interface OrderDraft {
  /** The values as they stood when it began, or when the viewer was last shown what another editor did. */
  seen: string[];
  order: string[];
  /** The viewer's own order where somebody else changed it meanwhile; it stays to be chosen. */
  mine?: string[];
  pairs: PairTexts;
}

export function orderOf({ values }: ValuesWholeFragment): string[] {
  return values.map(({ valueId }) => valueId);
}

export function draftOn(current: ValuesWholeFragment): OrderDraft {
  return { seen: orderOf(current), order: orderOf(current), pairs: NO_TEXTS };
}

export function hasMoved({ seen, order }: OrderDraft): boolean {
  return !isSameOrder(seen, order);
}

/** Goes on from an order that somebody else made. */
export function rebased(draft: OrderDraft, current: ValuesWholeFragment): OrderDraft {
  const seen = orderOf(current);
  if (isSameOrder(seen, draft.seen)) return draft;
  if (!hasMoved(draft)) return { ...draft, seen, order: seen };
  const mine = rebasedOrder(draft.mine ?? draft.order, seen);
  return { ...draft, seen, order: mine, mine };
}

export function inputOf({ seen, order, pairs }: OrderDraft, current: ValuesWholeFragment): OrderValuesInput {
  const collisions = collisionInputs(pairs, current, planOf(seen, order).pairs);
  return { basedOn: seen, valueIds: order, collisions };
}
