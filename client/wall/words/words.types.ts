import type { ReactionKind } from '../../graphql.ts';

/** Everything the wall says, except the composer, which brings its own words. */
export interface WallWords {
  wall: string;
  prompt: string;
  nominate: string;
  continue: string;
  loadingRecognitions: string;
  newRecognitions: (count: number) => string;
  more: string;
  end: string;
  /** Of a search that looked at so much in one go; `day` is written out. */
  searchedUntil: (day: string) => string;
  searchFurther: string;
  recognition: {
    situation: string;
    action: string;
    effect: string;
    by: string;
    edited: string;
    value: (rank: number | null | undefined, name: string) => string;
    actions: (names: string) => string;
    unfold: string;
    fold: string;
    permalink: string;
    reactions: Record<ReactionKind, string>;
    /** Once "I'll do this too" was said; with a place for `{intentions}`, a link to the list. */
    copySaid: string;
    intentions: string;
    comments: (count: number) => string;
    copyLink: string;
    copied: string;
    edit: string;
    withdraw: string;
    withdrawAsk: string;
    takeDown: string;
    takeDownAsk: string;
    report: string;
    stay: string;
  };
  filter: {
    filter: string;
    active: (count: number) => string;
    search: string;
    value: string;
    anyValue: string;
    formerValue: string;
    department: string;
    anyDepartment: string;
    person: string;
    month: string;
    anyMonth: string;
    clear: string;
    none: string;
    noneText: string;
  };
  empty: { title: string; text: string; example: string; recognition: ExampleRecognition };
  back: string;
  gone: { title: string; text: string };
  person: { recognisedFor: (name: string) => string; none: string; noneText: (name: string) => string; gone: string };
  values: string;
  comments: {
    label: string;
    none: string;
    write: string;
    send: string;
    more: string;
    takeDown: string;
    report: string;
    actions: (name: string) => string;
  };
  report: {
    recognition: string;
    comment: string;
    intro: string;
    reason: string;
    reasonHint: string;
    reasonMissing: string;
    send: string;
    thanks: string;
    thanksText: string;
  };
}

/** Shown where there are no recognitions yet: what a good one looks like. */
export interface ExampleRecognition {
  name: string;
  initials: string;
  department: string;
  value: string;
  situation: string;
  action: string;
  effect: string;
}
