import type { IntentionAnswer } from '../../graphql.ts';

export interface IntentionWords {
  title: string;
  /** Says that nobody else reads the list. */
  intro: string;
  /** With a place for `{names}`, whom it is done after. */
  like: string;
  /** With a place for `{time}`, as "three days ago". */
  said: string;
  saidLongAgo: string;
  done: string;
  more: string;
  none: string;
  noneText: string;
  toWall: string;
  question: {
    title: string;
    /** With places for `{recognition}`, a link that says `like`, and `{time}`. */
    text: string;
    answers: Record<IntentionAnswer, string>;
    /** Says that nobody else reads the answer. */
    note: string;
    outcome: Record<IntentionAnswer, string>;
    /** After a second "not yet". */
    notAskedAnyMore: string;
  };
  /** After "yes": the way to a story about whoever had a share in it. */
  nominate: { text: string; button: string };
}
