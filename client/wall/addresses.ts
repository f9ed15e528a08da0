import { addressOfEach, addressOfScreens } from '../route.ts';

/** The wall, or what it shows of one value: `wall/value:ID`. */
export const wallAddress = addressOfScreens<`value:${string}`>('wall');

export const recognitionAddress = addressOfEach('recognition');
