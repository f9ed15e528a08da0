import { createSlot } from '../../slot.tsx';
import type { LazyComponent } from '../../ui/lazily.tsx';

/** A slot below the values, in which a later capability shows a section of its own. */
export const purposeSectionSlot = createSlot<{ name: string; component: LazyComponent<object> }>();
