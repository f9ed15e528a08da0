import { createSlot } from '../../slot.tsx';
import type { LazyComponent } from '../../ui/lazily.tsx';

/** A slot at the end of the walk, in which a later capability offers what a newcomer can do now. */
export const walkEndSlot = createSlot<{ name: string; component: LazyComponent<object> }>();
