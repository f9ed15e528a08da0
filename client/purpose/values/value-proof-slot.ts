import { createSlot } from '../../slot.tsx';
import type { LazyComponent } from '../../ui/lazily.tsx';

export interface ValueProofProps {
  valueId: string;
  /** `short` stands beside each value of the page, `long` on the value's own screen; `recognitions` shows nothing but these. */
  size: 'short' | 'long' | 'recognitions';
}

/** A slot in which a later capability shows what proves a value; it is drawn after the value and never delays it. */
export const valueProofSlot = createSlot<{ name: string; component: LazyComponent<ValueProofProps> }>();
