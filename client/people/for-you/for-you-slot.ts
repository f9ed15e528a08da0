import { createSlot } from '../../slot.tsx';
import type { ForYouSlots } from './for-you-slots.ts';

/** What later capabilities put into "For you", fetched once it is opened. */
export const forYouSlot = createSlot<() => Promise<ForYouSlots>>();
