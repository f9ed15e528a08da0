import type { FailureKind } from './what-failed.ts';

/** What the controls themselves say, in every capability. */
export interface UiWords {
  retry: string;
  close: string;
  cancel: string;
  required: string;
  loading: string;
  options: (count: number) => string;
  remove: (name: string) => string;
  charactersLeft: (count: number) => string;
  /** `from` is the beginning of what does not fit. */
  tooLong: (count: number, from: string) => string;
  incident: (id: string) => string;
  failed: Record<FailureKind, { title: string; text: string }>;
}
