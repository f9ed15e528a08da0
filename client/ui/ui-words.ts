import type { FailureKind } from './what-failed.ts';
import { dictionary, useWords } from './words.ts';

/** What the controls themselves say, in every capability. */
export interface UiWords {
  retry: string;
  close: string;
  cancel: string;
  required: string;
  loading: string;
  options: (count: number) => string;
  remove: (name: string) => string;
  charactersLeft: (count: number) => string;
  incident: (id: string) => string;
  failed: Record<FailureKind, { title: string; text: string }>;
}

export const uiWords = dictionary<UiWords>({ nl: () => import('./words.nl.ts'), en: () => import('./words.en.ts') });

export const useUiWords = () => useWords(uiWords);
