/** What editors see of the series of dilemmas. */
export interface SeriesWords {
  title: string;
  intro: string;
  add: string;
  pairs: {
    title: string;
    hint: string;
    pair: (upper: string, lower: string) => string;
    count: (dilemmas: number) => string;
    due: string;
  };
  list: string;
  empty: { title: string; text: string };
  more: string;
  open: string;
  tools: {
    title: string;
    edit: string;
    plan: string;
    replan: string;
    fixed: string;
  };
  write: {
    text: string;
    titleNew: string;
    title: string;
    intro: string;
    question: { label: string; hint: string };
    course: (number: number) => string;
    courseHint: string;
    value: string;
    chooseValue: string;
    explanation: { label: string; hint: string };
    missing: string;
    missingLanguage: string;
    missingValue: string;
    sameValue: string;
    save: string;
    frozen: string;
  };
  plan: {
    days: string;
    title: string;
    intro: string;
    opensOn: string;
    opensOnHint: string;
    closesOn: string;
    missing: string;
    send: string;
  };
  withdraw: { button: string; sure: string; yes: string };
  recognitions: {
    title: string;
    hint: string;
    search: string;
    none: string;
    searchedUntil: (day: string) => string;
    searchFurther: string;
    add: (names: string) => string;
    remove: (names: string) => string;
    full: string;
    failed: string;
  };
}
