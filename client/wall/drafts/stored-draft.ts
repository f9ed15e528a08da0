import type { ApolloClient } from '@apollo/client';
import { sendMutation } from '../../apollo/use-refusable-mutation.ts';
import type { SaveNominationDraftInput, StoredDraftFragment } from '../../graphql.ts';
import { DiscardNominationDraftDocument, NominationStartDocument } from './documents.ts';
import type { RecognitionDraft } from './draft.ts';

/** Where a draft is stored: in whose session, and what it began from, unless that was the wall. */
export interface DraftSession {
  client: ApolloClient;
  subjectId: string | undefined;
}

export function draftFromStored(stored: StoredDraftFragment): RecognitionDraft {
  const { receivers, valueId, behaviourId, situation, action, effect } = stored;
  return {
    ...{ receivers, situation, action, effect },
    valueId: valueId ?? null,
    behaviourId: behaviourId ?? null,
    lang: stored.lang === 'en' ? 'en' : 'nl',
    key: stored.idempotencyKey,
    isKeyShared: true,
  };
}

export function saveInput(draft: RecognitionDraft, version: number, subjectId?: string): SaveNominationDraftInput {
  const { receivers, valueId, behaviourId, lang, situation, action, effect, key } = draft;
  const receiverIds = receivers.map(({ id }) => id);
  const content = { receiverIds, valueId, behaviourId, lang, situation, action, effect };
  return { ...content, subjectId, version, idempotencyKey: key };
}

/** Whether there is something that can be offered: a text, or a colleague. */
export function isWorthOffering({ receivers, situation, action, effect }: StoredDraftFragment): boolean {
  return receivers.length > 0 || [situation, action, effect].some((text) => text.trim() !== '');
}

/** What the wall offers follows from this: the draft as it is stored now. */
export function rememberStored({ client, subjectId }: DraftSession, stored: StoredDraftFragment | null): void {
  client.cache.updateQuery(
    { query: NominationStartDocument, variables: subjectId ? { subjectId } : {} },
    (start) => start && { ...start, nominationDraft: stored },
  );
}

/** Asks what is stored now and how many are left today, for the wall; a failure leaves what it knew. */
export async function readStored({ client, subjectId }: DraftSession): Promise<void> {
  const variables = subjectId ? { subjectId } : {};
  await client.query({ query: NominationStartDocument, variables, fetchPolicy: 'network-only' }).catch(() => {});
}

/** Throws away what the viewer has seen of it. A version that came from another window stays, and is offered. */
export async function discardStored(session: DraftSession, idempotencyKey: string, version: number) {
  const input = { idempotencyKey, version };
  const outcome = await sendMutation(session.client, DiscardNominationDraftDocument, input, {
    fetchPolicy: 'no-cache',
  });
  if (outcome.done) rememberStored(session, null);
  if (outcome.refused) rememberStored(session, outcome.refused.draft ?? null);
  return outcome;
}
