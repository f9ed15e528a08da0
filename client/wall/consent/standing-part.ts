import { part } from '../../ui/lazily.tsx';

/** Loads with the first story that is not on the wall: `{ id }`. */
export const storyStanding = part(async () => (await import('./recognition-consent.tsx')).StoryStanding);
