import type { Language } from './language.ts';

/** Kinds of notices: a capability adds its own, by declaration merging in its folder. */
export interface NoticeKinds extends Record<never, never> {}

export type NoticeKind = keyof NoticeKinds;

/** The sentence for one notice and for several, where `#` stands for the number. */
export type NoticeMail = Record<Language, [one: string, several: string]>;

/** What a manifest declares about a kind of notice. */
export interface NoticeManifest {
  /** Why a notice of this kind stands in the list "For you". */
  description: string;
  /** How the digest mentions notices of this kind. */
  mail: NoticeMail;
  /** Somebody has to answer in time, so the digest mentions it on the next working day. */
  hasDeadline?: true;
  /** The notice asks a question, so it waits until it is answered, not until it is seen. */
  asks?: true;
}

export type Notices = Record<NoticeKind, NoticeManifest>;

export function noticeKinds(notices: Notices, which: 'asks' | 'hasDeadline'): string[] {
  return Object.entries<NoticeManifest>(notices).flatMap(([kind, notice]) => (notice[which] ? [kind] : []));
}
