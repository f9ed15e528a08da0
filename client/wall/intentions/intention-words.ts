import { dictionary, useWords } from '../../ui/words.ts';
import type { IntentionWords } from './words.types.ts';

const intentionWords = dictionary<IntentionWords>({
  nl: () => import('./words.nl.ts'),
  en: () => import('./words.en.ts'),
});

export const useIntentionWords = () => useWords(intentionWords);

/** The link to the list. */
export function MyIntentionsLabel() {
  return useIntentionWords().title;
}
