import type { ChangePayloads } from '../changes/change-payloads.ts';

/**
 * What is recorded of an annotation. What a capability offered may be hidden later, and a record stays: its words are left
 * out.
 */
export function recordedText(row: {
  month: string;
  kind: string | null;
  textNl: string | null;
  textEn: string | null;
}): ChangePayloads['annotation-added'] {
  const { month, kind, textNl, textEn } = row;
  return kind === null ? { month, textNl, textEn } : { month, textNl: null, textEn: null };
}
