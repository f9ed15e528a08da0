import type { DilemmaOutcome, DilemmaState } from '../../graphql.ts';

/** What readers see of dilemmas. */
export interface DilemmasWords {
  title: string;
  intro: string;
  /** Where a dilemma is, with its days as people write them. */
  states: Record<DilemmaState, (opensOn: string, closesOn: string) => string>;
  /** What stands above one. */
  headings: Record<DilemmaState, string>;
  atLeast: (people: number, state: DilemmaState) => string;
  tooFewYet: string;
  or: string;
  go: string;
  answer: string;
  answerHint: string;
  counting: string;
  tooFew: string;
  /** `{names}` of those who lead and answered by name, and how many they are. */
  leaders: { title: string; chose: (people: number) => string };
  /** The sentence of the result; the percentage is there for `SHARE`. */
  outcome: (outcome: DilemmaOutcome, percentage: number) => string;
  /** The same for one of the two courses, beside its bar. */
  share: (outcome: DilemmaOutcome, percentage: number, isByOrder: boolean) => string;
  /** Which value is behind a course. */
  value: (name: string, isByOrder: boolean) => string;
  why: (name: string) => string;
  recognitions: string;
  about: string;
  trend: {
    title: string;
    intro: string;
    picture: (newest: string, before: string) => string;
    short: (outcome: DilemmaOutcome, percentage: number) => string;
    table: string;
    day: string;
    dilemma: string;
    result: string;
  };
  earlier: string;
  more: string;
  series: string;
  suggest: string;
  notFound: { title: string; text: string };
  empty: { title: string; text: string; example: string };
  notices: { opened: string; answered: string; withdrawn: string };
  openly: {
    label: string;
    what: string;
    title: string;
    sealed: string;
    send: string;
    change: string;
    missing: string;
    done: string;
    stamp: string;
    chose: string;
  };
}
