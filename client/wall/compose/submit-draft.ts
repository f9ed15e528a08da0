import type { ApolloClient } from '@apollo/client';
import { EditRecognitionDocument, GiveRecognitionDocument, type GiveRecognitionInput } from '../../graphql.ts';
import { newKey } from '../../transport/new-key.ts';
import type { Give } from './beginning.ts';
import { contentOf, type Draft } from './draft.ts';
import { NOTHING, type Outcome, outcomeOf, outcomeOfError } from './submit-outcome.ts';
import type { ChangeDraft } from './use-draft.ts';

export interface HowToSend {
  recognitionId?: string;
  give?: Give;
}

/** Tells a new recognition, or changes the one with `recognitionId`; never throws. */
export async function sendDraft(
  client: ApolloClient,
  draft: Draft,
  change: ChangeDraft,
  { recognitionId, give = nominate }: HowToSend,
): Promise<Outcome> {
  try {
    return recognitionId ? await edit(client, draft, recognitionId) : await tell(client, draft, change, give);
  } catch (error) {
    return outcomeOfError(error);
  }
}

/**
 * Under the draft's own key. Where that stands for other words by now (they arrived, their answer was lost, and the
 * giver wrote on) this is another recognition, and goes out once more under a key of its own.
 */
async function tell(client: ApolloClient, draft: Draft, change: ChangeDraft, give: Give): Promise<Outcome> {
  const content = contentOf(draft);
  const first = change({ sentUnderKey: draft.sentUnderKey ?? content });
  const answer = await give(client, inputOf(first));
  const isOther = answer?.__typename === 'IdempotencyKeyReusedRefused' && first.sentUnderKey !== content;
  if (!isOther) return answer ? outcomeOf(answer, draft) : NOTHING;
  const again = await give(client, inputOf(change({ key: newKey(), sentUnderKey: content })));
  return again ? outcomeOf(again, draft) : NOTHING;
}

function inputOf(draft: Draft): GiveRecognitionInput {
  const receiverIds = draft.receivers.map(({ id }) => id);
  return { ...textsOf(draft), receiverIds, lang: draft.lang, idempotencyKey: draft.key };
}

async function nominate(client: ApolloClient, input: GiveRecognitionInput) {
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
