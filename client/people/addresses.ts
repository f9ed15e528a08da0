import { addressOfEach, addressOfScreens } from '../route.ts';

/** The viewer's own screens, by name; without one, what came for the viewer. */
export const forYouAddress = addressOfScreens('for-you');

/** One person. What stands there is for a later capability to say. */
export const personAddress = addressOfEach('person');
