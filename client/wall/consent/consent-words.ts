import type { RecognitionState } from '../../graphql.ts';
import { dictionary, useWords } from '../../ui/words.ts';

export interface ConsentWords {
  ask: string;
  /** The same where nobody is named: on the story's own page. */
  askHere: string;
  alsoAbout: string;
  agree: string;
  agreeMeans: string;
  agreeTogether: string;
  keep: string;
  keepMeans: string;
  answers: string;
  result: {
    published: string;
    waiting: (count: number) => string;
    otherKeeps: string;
    hidden: string;
    kept: string;
  };
  see: string;
  standing: Record<RecognitionState, string>;
  waitsForYou: string;
  waitsFor: string;
  youKeep: string;
  mine: {
    title: string;
    intro: string;
    about: string;
    aboutYou: string;
    more: string;
    none: string;
    noneText: string;
    nominate: string;
  };
}

export const consentWords = dictionary<ConsentWords>({
  nl: () => import('./words.nl.ts'),
  en: () => import('./words.en.ts'),
});

export const useConsentWords = () => useWords(consentWords);
