import { useConsentWords } from '../consent/consent-words.ts';

export function MyRecognitionsLabel() {
  return useConsentWords().mine.title;
}
