import type { WallNoticeKind } from './kinds.ts';

/** Sentences with places for `{actor}`, `{recognition}` and `{receivers}`. */
type Sentences = Record<WallNoticeKind, string>;

export interface WallNoticeWords {
  notice: Sentences;
  /** Of a recognition of the reader, where `notice` speaks of one the reader gave. */
  commentedAboutYou: string;
  /** Once the recognition is out of reach. */
  gone: Sentences;
  empty: {
    title: string;
    text: string;
    toWall: string;
    example: string;
    actor: string;
    initials: string;
    value: string;
    effect: string;
  };
}
