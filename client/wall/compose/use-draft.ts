import { useRef, useState } from 'react';
import type { RecognitionDraft } from './draft.ts';

/**
 * Drafts by the giver's id, so that nobody finds another's texts, and the recognition's for an edit. They live in the
 * memory of this module, since a browser's storage can be read by every script of the host page.
 */
const drafts = new Map<string, RecognitionDraft>();

export type ChangeDraft = (changes: Partial<RecognitionDraft>) => RecognitionDraft;

/** The draft under this name; it outlives the dialog until it is submitted or discarded. */
export function useDraft(name: string, begin: () => RecognitionDraft) {
  const [start] = useState(begin);
  const [draft, setDraft] = useState(() => drafts.get(name) ?? start);
  const latest = useRef(draft);
  const change: ChangeDraft = (changes) => {
    latest.current = { ...latest.current, ...changes };
    drafts.set(name, latest.current);
    setDraft(latest.current);
    return latest.current;
  };
  return { draft, start, change, latest, forget: () => void drafts.delete(name) };
}
