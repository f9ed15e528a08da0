import type { FieldName, TextName } from '../drafts/draft.ts';

type ByCount = (receivers: number) => string;

/** Everything the composer says; a count is that of the receivers. */
export interface ComposeWords {
  title: string;
  editTitle: string;
  intro: string;
  editIntro: string;
  who: {
    label: string;
    hint: string;
    chosen: string;
    added: (name: string) => string;
    removed: (name: string) => string;
    full: string;
    fixed: string;
  };
  value: { label: string; hint: string };
  /** Where the organisation has no values yet; the command that makes some follows `forEditors`. */
  noValues: { title: string; text: string; forEditors: string };
  texts: Record<TextName, { label: ByCount; hint: ByCount; customer: string; internal: string }>;
  example: { open: (question: string) => string; label: string; customer: string; internal: string };
  start: { offer: string; chosen: string };
  coach: Record<TextName, { praise: ByCount; thin: ByCount }> & { named: (name: string) => string };
  /** What is asked once before something vague is sent. */
  concretely: { title: string; why: string; write: string; sendAnyway: string; saveAnyway: string };
  missing: Record<FieldName, ByCount>;
  lang: { label: string; nl: string; en: string };
  preview: { title: string; nobody: string; consent: ByCount; now: string };
  summary: string;
  send: string;
  save: string;
  cancel: string;
  discard: string;
  leave: { ask: string; later: string; stay: string; discardAsk: string; discard: string };
  submitted: { published: string; waiting: ByCount; private: ByCount; edited: string; editedWaiting: ByCount };
}
