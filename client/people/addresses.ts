import { addressOfEach, addressOfScreens } from '../route.ts';

/** The screens of "For you" by name; without a name, the list of notices. */
export const forYouAddress = addressOfScreens('for-you');

/** The page of one person. A later capability fills it. */
export const personAddress = addressOfEach('person');
