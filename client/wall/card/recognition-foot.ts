import { createSlot } from '../../slot.tsx';
import type { Part } from '../../ui/lazily.tsx';

/** What a later capability adds below a recognition's text; it comes after the recognition and never holds it up. */
export const recognitionFootSlot = createSlot<{ name: string; part: Part<{ recognitionId: string }> }>();
