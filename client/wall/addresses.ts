import { addressOfEach, addressOfScreens } from '../route.ts';

export const wallAddress = addressOfScreens<never>('wall');

export const recognitionAddress = addressOfEach('recognition');
