import { createSlot } from '../../slot.tsx';
import type { LazyComponent } from '../../ui/lazily.tsx';

/**
 * A slot in which a later capability adds content below a recognition's text; it is drawn after the recognition and never
 * delays it.
 */
export const recognitionFootSlot = createSlot<{ name: string; component: LazyComponent<{ recognitionId: string }> }>();
