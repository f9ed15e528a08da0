import type { ReportDecision } from '../../graphql.ts';

/** What only editors read. */
export interface ModerationWords {
  reports: {
    label: string;
    waiting: (count: string, n: number) => string;
    look: string;
    title: string;
    intro: string;
    which: string;
    open: string;
    log: string;
    none: string;
    noneText: string;
    emptyLog: string;
    emptyLogText: string;
    more: string;
    recognition: string;
    comment: string;
    goneRecognition: string;
    goneText: string;
    openRecognition: string;
    under: string;
    by: string;
    own: string;
    addNote: string;
    note: string;
    noteHint: string;
    decide: string;
    restore: string;
    restoreMeans: string;
    remove: string;
    removeMeans: string;
    decided: Record<ReportDecision, string>;
    decidedBy: Record<ReportDecision, string>;
    already: string;
    someone: string;
    noted: string;
    understood: string;
  };
  unseen: {
    label: string;
    title: string;
    intro: string;
    inviteTitle: string;
    invite: string;
    nominate: string;
    caption: string;
    department: string;
    seen: string;
    notSeen: string;
    without: string;
    never: string;
    none: string;
    noneText: string;
  };
}
