export interface IntentionWords {
  title: string;
  /** Says that nobody else reads the list. */
  intro: string;
  /** With a place for `{names}`, whom it is done after. */
  like: string;
  /** With a place for `{time}`, as "three days ago". */
  said: string;
  saidLongAgo: string;
  more: string;
  none: string;
  noneText: string;
  toWall: string;
}
