export interface ForYouWords {
  title: string;
  intro: string;
  screens: string;
  news: string;
  settings: string;
  waiting: string;
  nothingWaits: string;
  earlier: string;
  isNew: string;
  somethingNew: string;
  showNew: string;
  more: string;
  someone: string;
  /** A kind that this version does not know yet, with a place for `{subject}`. */
  other: string;
}
