import { useRef, useState } from 'react';
import type { Draft } from './draft.ts';
import { forgetDraft, keepDraft, keptDraft } from './kept-drafts.ts';

export type ChangeDraft = (changes: Partial<Draft>) => Draft;

/** The recognition as it stands; it outlives the dialog until it is told or thrown away. */
export function useDraft(name: string, begin: () => Draft) {
  const [start] = useState(begin);
  const [draft, setDraft] = useState(() => keptDraft(name) ?? start);
  const latest = useRef(draft);
  const change: ChangeDraft = (changes) => {
    latest.current = { ...latest.current, ...changes };
    keepDraft(name, latest.current);
    setDraft(latest.current);
    return latest.current;
  };
  return { draft, start, change, latest, forget: () => forgetDraft(name) };
}
