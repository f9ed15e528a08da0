import type { ChangePayloads, PurposeChangeKind } from './change-payloads.ts';

/** A change as its sentence needs it. */
export interface ChangeFacts<Kind extends PurposeChangeKind> {
  before: ChangePayloads[Kind] | null;
  after: ChangePayloads[Kind] | null;
}

/** What is said of each kind of change; `who` is the subject of the sentence. */
export type ChangeSentences = {
  [Kind in PurposeChangeKind]: (who: string, facts: ChangeFacts<Kind>) => string;
} & {
  /** In place of a name, where a file was read. */
  file: string;
  /** In place of a name that is not there any more. */
  somebody: string;
};
