import { useConsentWords } from '../consent/consent-words.ts';

export function MyStoriesLabel() {
  return useConsentWords().mine.title;
}
