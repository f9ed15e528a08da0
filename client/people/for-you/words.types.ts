import type { NoticeKind } from '../../graphql.ts';

/** Sentences with places for `{actor}`, `{story}`, `{receivers}` and `{blocker}`, and links to `{inbox}` and `{rounds}`. */
type Sentences = Record<NoticeKind, string>;

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
  toWall: string;
  someone: string;
  inbox: string;
  rounds: string;
  notice: Sentences;
  /** Of a story about the reader, where `notice` speaks of one the reader told. */
  commentedAboutYou: string;
  /** Once the thing is out of reach, or where there is none to name. */
  gone: Sentences;
  /** A kind that this version does not know yet. */
  other: string;
  empty: {
    title: string;
    text: string;
    example: string;
    actor: string;
    initials: string;
    value: string;
    effect: string;
  };
}
