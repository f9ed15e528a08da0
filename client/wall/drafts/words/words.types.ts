/** What is said about nominations that are not sent yet. */
export interface DraftWords {
  offer: {
    title: string;
    /** `names` is empty where nobody is chosen yet. */
    about: (names: string, when: string) => string;
    discard: string;
    discardAsk: string;
    discardYes: string;
    discardNo: string;
    discarded: string;
    changed: string;
  };
  saving: { saved: string; unsaved: string; failed: string; tooLong: string };
  leaveSaved: string;
  limit: (perDay: number) => string;
  meanwhile: {
    hint: string;
    theirs: (when: string) => string;
    mine: string;
    takeTheirs: string;
    takeMine: string;
    who: string;
    value: string;
  };
}
