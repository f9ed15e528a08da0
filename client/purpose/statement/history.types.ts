/** How the purpose came about, as everybody reads it. */
export interface HistoryWords {
  title: string;
  chapter: (version: number, month: string) => string;
  /** Who wrote it and with how many people, as sentences; empty where nobody knows. */
  made: (author: string | null, colleagues: number | null, customers: number | null) => string;
  participants: string;
  reason: string;
  wasSaid: string;
  compare: { open: string; close: string; statement: string; explanation: string; otherLanguage: string };
  before: (version: number) => string;
  after: (version: number) => string;
  earlier: (count: number) => string;
  changes: string;
}
