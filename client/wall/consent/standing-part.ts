import { part } from '../../ui/lazily.tsx';

/** Loads with the first recognition that is not on the wall: `{ id }`. */
export const recognitionConsent = part(async () => (await import('./recognition-consent.tsx')).RecognitionConsent);
