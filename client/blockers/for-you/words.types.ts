import type { BlockersNoticeKind } from './kinds.ts';

export interface BlockersNoticeWords {
  inbox: string;
  rounds: string;
  /** In place of the title of a blocker that the viewer may not read at the moment. */
  hidden: string;
  /** What has to be answered first, with places for `{day}` and `{blocker}`. */
  due: Record<'late' | 'answer' | 'promised', string>;
  /** With a link to `{inbox}`. */
  moreDue: string;
  /** Sentences with places for `{actor}` and `{blocker}`, and links to `{inbox}` and `{rounds}`. */
  notice: Record<BlockersNoticeKind, string>;
  /** Once the blocker is out of reach; what names none has no other sentence. */
  gone: Partial<Record<BlockersNoticeKind, string>>;
}
