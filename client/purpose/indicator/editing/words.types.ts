import type { DescribedText } from './description-draft.ts';

/** What editors of the indicator read. */
export interface IndicatorEditingWords {
  title: string;
  intro: string;
  /** Before there is an indicator. */
  begin: {
    title: string;
    intro: string;
    rules: string[];
    exampleTitle: string;
    example: string;
    take: string;
  };
  /** A believable one, to begin with. */
  example: Record<DescribedText, { nl: string; en: string }>;
  figure: {
    title: string;
    label: (month: string) => string;
    hint: string;
    month: string;
    save: string;
    saved: (month: string, figure: string) => string;
    noNumber: string;
    was: (figure: string) => string;
  };
  months: {
    title: string;
    none: string;
    change: string;
    changeOf: (month: string) => string;
    remove: string;
    removeOf: (month: string) => string;
    sure: (month: string) => string;
    yes: string;
    no: string;
    all: (total: number) => string;
  };
  sheet: {
    title: string;
    intro: string;
    file: string;
    paste: string;
    pasteHint: string;
    look: string;
    take: (count: number) => string;
    nothing: string;
    counts: (fresh: number, changed: number, same: number, empty: number) => string;
    was: string;
    becomes: string;
    line: (line: number) => string;
    more: (count: number) => string;
    taken: (count: number) => string;
    tooLarge: string;
    unreadable: string;
    changed: string;
  };
  happened: {
    title: string;
    intro: string;
    none: string;
    gone: string;
    remove: string;
    removeOf: (text: string) => string;
    offered: string;
    nothingOffered: string;
    set: string;
    setOf: (text: string) => string;
    own: string;
    ownTitle: string;
    text: string;
    month: string;
    save: string;
    missing: string;
  };
  description: {
    title: string;
    direction: string;
    save: string;
    saved: string;
    missing: string;
    fields: Record<DescribedText, { label: string; hint: string }>;
  };
}
