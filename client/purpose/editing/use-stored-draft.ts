import { useEffect, useState } from 'react';
import { dropDraft, storeDraft, storedDraft } from './stored-drafts.ts';

interface DraftOf<T> {
  /** Who types it, since a tab may have another person after this one. */
  viewerId: string;
  /** What is edited, and the shape of its draft: `statement-1`. */
  what: string;
  begin: () => T;
  /** Makes of a stored draft what the screen goes on with. */
  resume?: (stored: T) => T;
  /** Whether there is text to lose. */
  isUnsent: (draft: T) => boolean;
}

/**
 * What an editor typed. It survives refusals, failed requests, Back and a reload, until it is discarded; `wasStored` says
 * that the screen was opened on what was typed before.
 */
export function useStoredDraft<T>({ viewerId, what, begin, resume = (stored) => stored, isUnsent }: DraftOf<T>) {
  const key = `${viewerId}:${what}`;
  const [wasStored, setWasStored] = useState(() => storedDraft(key) !== undefined);
  const [draft, show] = useState<T>(() => {
    const stored = storedDraft<T>(key);
    return stored === undefined ? begin() : resume(stored);
  });
  useLeaveWarning(isUnsent(draft));
  return {
    draft,
    wasStored,
    setDraft: (next: T) => {
      storeDraft(key, next);
      show(next);
    },
    /** Forgets what was typed, and begins with `next`. */
    discard: (next: T) => {
      dropDraft(key);
      setWasStored(false);
      show(next);
    },
  };
}

/** Lets the browser ask before the page is closed over a text that was not sent. */
function useLeaveWarning(hasUnsentText: boolean): void {
  useEffect(() => {
    if (!hasUnsentText) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [hasUnsentText]);
}
