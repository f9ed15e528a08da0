import type { ApolloClient } from '@apollo/client';
import { EditRecognitionDocument, GiveRecognitionDocument } from '../../graphql.ts';
import { newKey } from '../../transport/new-key.ts';
import { contentOf, type Draft } from './draft.ts';
import { NOTHING, type Outcome, outcomeOf, outcomeOfError } from './give-outcome.ts';
import type { ChangeDraft } from './use-draft.ts';

/** Tells a new story, or changes the one with `recognitionId`; never throws. */
export async function sendDraft(
  client: ApolloClient,
  draft: Draft,
  change: ChangeDraft,
  recognitionId?: string,
): Promise<Outcome> {
  try {
    return recognitionId ? await edit(client, draft, recognitionId) : await give(client, draft, change);
  } catch (error) {
    return outcomeOfError(error);
  }
}

/**
 * Under the draft's own key. Where that stands for other words by now (they arrived, their answer was lost, and the
 * giver wrote on) this is another story, and goes out once more under a key of its own.
 */
async function give(client: ApolloClient, draft: Draft, change: ChangeDraft): Promise<Outcome> {
  const content = contentOf(draft);
  const first = change({ sentUnderKey: draft.sentUnderKey ?? content });
  const answer = await mutateGive(client, first);
  const isOther = answer?.__typename === 'IdempotencyKeyReusedRefused' && first.sentUnderKey !== content;
  if (!isOther) return answer ? outcomeOf(answer, draft) : NOTHING;
  const again = await mutateGive(client, change({ key: newKey(), sentUnderKey: content }));
  return again ? outcomeOf(again, draft) : NOTHING;
}

async function mutateGive(client: ApolloClient, draft: Draft) {
  const input = {
    ...textsOf(draft),
    receiverIds: draft.receivers.map(({ id }) => id),
    lang: draft.lang,
    idempotencyKey: draft.key,
  };
  const { data } = await client.mutate({ mutation: GiveRecognitionDocument, variables: { input } });
  return data?.giveRecognition;
}

async function edit(client: ApolloClient, draft: Draft, recognitionId: string): Promise<Outcome> {
  const input = { ...textsOf(draft), recognitionId };
  const { data } = await client.mutate({ mutation: EditRecognitionDocument, variables: { input } });
  return data ? outcomeOf(data.editRecognition, draft) : NOTHING;
}

/** Texts go out as they were typed: the server tidies them, and counts after that. */
function textsOf({ valueId, behaviourId, situation, action, effect }: Draft) {
  return { valueId: valueId!, behaviourId, situation, action, effect };
}
