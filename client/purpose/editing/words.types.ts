import type { Lang } from '../../ui/lang.tsx';

/** What every screen says on which an editor changes the page. */
export interface EditingWords {
  langs: Record<Lang, string>;
  /** Either language may be left out. */
  bothHint: string;
  /** In place of a text that is not there. */
  empty: string;
  stored: { note: string; found: string; restart: string };
  compare: { before: string; after: string; added: string; removed: string; end: string };
  meanwhile: {
    title: string;
    by: (name: string | null, when: string) => string;
    intro: string;
    same: string;
    /** By a name; null for a file, and undefined where nobody knows. */
    theirs: (name: string | null | undefined) => string;
    mine: string;
    choose: (field: string) => string;
    takeMine: string;
    takeTheirs: (name: string | null | undefined) => string;
  };
}
