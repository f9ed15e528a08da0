import type { CultureRoundState } from '../../graphql.ts';

/** The texts about rounds of words. */
export interface CultureWords {
  title: string;
  intro: string;
  today: string;
  wanted: string;
  people: (count: number) => string;
  /** Between so many and so many people, where words were merged. */
  range: (people: number, atMost: number) => string;
  word: string;
  count: string;
  asTable: string;
  asList: string;
  /** How many words stand in the table alone. */
  inTable: (count: number) => string;
  noWords: string;
  /** Where a round is, with its days as people write them. */
  states: Record<CultureRoundState, (opensOn: string, closesOn: string) => string>;
  atLeast: (people: number, state: CultureRoundState) => string;
  tooFewYet: (state: CultureRoundState) => string;
  unshown: (percentage: number) => string;
  lexiconChanged: string;
  tooFewText: string;
  countingText: string;
  open: string;
  openEarlier: (days: string) => string;
  give: string;
  giveHint: string;
  earlier: string;
  compare: {
    title: (days: string) => string;
    came: string;
    went: string;
    stayed: string;
    nothing: string;
    more: (count: number) => string;
    distance: (percentage: number) => string;
  };
  distance: (percentage: number) => string;
  notices: { opened: string; withdrawn: string };
  notFound: { title: string; text: string };
  plan: {
    link: string;
    title: string;
    intro: string;
    opensOn: string;
    opensOnHint: string;
    closesOn: string;
    missing: string;
    send: string;
    done: string;
  };
  merge: {
    link: string;
    title: string;
    intro: string;
    word: string;
    into: string;
    choose: string;
    missing: string;
    send: string;
    trailOf: string;
    trail: string;
    somebody: string;
    undo: string;
    undoOf: (word: string) => string;
  };
  pairs: {
    title: string;
    intro: string;
    none: string;
    add: string;
    one: string;
    other: string;
    missing: string;
    send: string;
    remove: string;
    removeOf: (one: string, other: string) => string;
  };
  promote: {
    link: (word: string) => string;
    intro: (word: string) => string;
    notFound: { title: string; text: string };
    title: string;
    days: (opensOn: string, closesOn: string) => string;
    origin: string;
  };
  withdraw: { button: string; sure: string; yes: string; done: string };
}
