import { createSlot } from '../../slot.tsx';
import type { LazyComponent } from '../../ui/lazily.tsx';
import type { PurposeScreenProps } from '../addresses.ts';

/** A slot for screens that later capabilities open from the page; `name` stands first in their address. */
export const purposeScreenSlot = createSlot<{ name: string; component: LazyComponent<PurposeScreenProps> }>();
