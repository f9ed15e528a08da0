import type { RecognitionState } from '../../graphql.ts';

export interface ConsentWords {
  ask: string;
  /** The same where nobody is named: on the recognition's own page. */
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
  states: Record<RecognitionState, string>;
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
