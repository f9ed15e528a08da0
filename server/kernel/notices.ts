import type { Language } from './language.ts';

/** Kinds of notices: a capability adds its own, by declaration merging in its folder. */
export interface NoticeKinds extends Record<never, never> {}

export type NoticeKind = keyof NoticeKinds;

/** One, and several: `#` is the number. */
export type NoticeMail = Record<Language, [one: string, several: string]>;

/** What is to be known of a kind of notice. */
export interface NoticeManifest {
  /** Why a notice of this kind stands in the list "For you". */
  description: string;
  /** How the digest mentions notices of this kind. */
  mail: NoticeMail;
  /** It cannot wait for Monday: somebody answers in time, or it moves up. */
  hasDeadline?: true;
  /** It asks something: seeing it does not settle it, an answer does. */
  asks?: true;
}

export type Notices = Record<NoticeKind, NoticeManifest>;

export function noticeKinds(notices: Notices, which: 'asks' | 'hasDeadline'): string[] {
  return Object.entries<NoticeManifest>(notices).flatMap(([kind, notice]) => (notice[which] ? [kind] : []));
}
