import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { NominationStartDocument } from './documents.ts';
import type { OpenDraft } from './draft.ts';
import { DraftStore, type Opening } from './draft-store.ts';

/** Drafts of which something is not saved, by their name: closing the dialog loses nothing of them. */
const drafts = new Map<string, DraftStore>();

/** The draft under this name, as it is here while that is not all saved, and otherwise as the server has it. */
export function useOpenDraft(name: string, stored: Opening['stored'], opening: () => Opening): OpenDraft {
  const [open] = useState(() => {
    const [before, opened] = [drafts.get(name), opening()];
    const draft = before && before.state.saving !== 'saved' ? before : new DraftStore(opened);
    draft.join(opened.session);
    drafts.set(name, draft);
    return draft;
  });
  useEffect(() => open.renew(stored), [open, stored]);
  return open;
}

/**
 * What is stored of it, and how many can be sent today: what the wall knows at once, and then what another computer has written
 * since.
 */
export function useNominationStart(subjectId: string | undefined, skip: boolean) {
  return useQuery(NominationStartDocument, {
    variables: subjectId ? { subjectId } : {},
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    skip,
  });
}
