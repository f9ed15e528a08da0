import { sendMutation } from '../../apollo/use-refusable-mutation.ts';
import type { StoredDraftFragment } from '../../graphql.ts';
import { PersonChanged } from '../../transport/bearer.ts';
import { whatFailed } from '../../ui/what-failed.ts';
import { SaveNominationDraftDocument } from './documents.ts';
import type { RecognitionDraft } from './draft.ts';
import { type DraftSession, saveInput } from './stored-draft.ts';

/** What the server answered to a save. */
export type SaveAnswer =
  | { is: 'saved'; stored: StoredDraftFragment }
  /** Another version is stored, or nothing any more. */
  | { is: 'changed'; stored: StoredDraftFragment | null; message: string }
  /** It cannot be stored as it is: too long, where there is no sentence. */
  | { is: 'refused'; message: string | undefined }
  | { is: 'failed' }
  /** Somebody else has signed in: nothing of this can be sent any more in this session. */
  | { is: 'over' };

/** Saves a draft that follows a version. While the page is left, the request outlives it. */
export async function saveDraft(
  { client, subjectId }: DraftSession,
  draft: RecognitionDraft,
  version: number,
): Promise<SaveAnswer> {
  const context = document.visibilityState === 'hidden' ? { fetchOptions: { keepalive: true } } : {};
  const input = saveInput(draft, version, subjectId);
  const options = { fetchPolicy: 'no-cache', context } as const;
  const { done, refused, failed } = await sendMutation(client, SaveNominationDraftDocument, input, options);
  if (done) return { is: 'saved', stored: done };
  if (refused?.__typename === 'NominationDraftChangedRefused') {
    return { is: 'changed', stored: refused.draft ?? null, message: refused.message };
  }
  if (failed instanceof PersonChanged) return { is: 'over' };
  const isInput = failed !== undefined && whatFailed(failed).kind === 'input';
  return refused || isInput ? { is: 'refused', message: refused?.message } : { is: 'failed' };
}
