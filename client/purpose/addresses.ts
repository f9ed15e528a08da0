import { addressOfScreens } from '../route.ts';

/** The screens beside the page itself; one value stands at `purpose/value/ID`. */
export type PurposeScreen = 'changes' | 'edit' | 'indicator' | 'order' | 'start' | 'value-new' | `value/${string}`;

/** Without a screen, the page. */
export const purposeAddress = addressOfScreens<PurposeScreen>('purpose');

/** What follows a screen's name in the address: `ID` of `value/ID`. */
export interface PurposeScreenProps {
  rest: string;
}
