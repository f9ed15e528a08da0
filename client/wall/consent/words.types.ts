import type { HonourPreference, RecognitionState } from '../../graphql.ts';

export interface ConsentWords {
  ask: string;
  /** The same where nobody is named: on the recognition's own page. */
  askHere: string;
  alsoAbout: string;
  agree: string;
  agreeMeans: string;
  agreeTogether: string;
  decline: string;
  declineMeans: string;
  answers: string;
  result: {
    published: string;
    waiting: (count: number) => string;
    otherDeclined: string;
    hidden: string;
    declined: string;
  };
  see: string;
  states: Record<RecognitionState, string>;
  waitsForYou: string;
  waitsFor: string;
  youDeclined: string;
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
  honour: {
    label: string;
    choices: Record<HonourPreference, { name: string; meaning: string }>;
    note: string;
  };
}
