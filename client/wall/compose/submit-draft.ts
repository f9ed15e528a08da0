import type { ApolloClient } from '@apollo/client';
import { sendMutation } from '../../apollo/use-refusable-mutation.ts';
import type { GiveRecognitionInput } from '../../graphql.ts';
import { newKey } from '../../transport/new-key.ts';
import { EditRecognitionDocument, GiveRecognitionDocument } from './documents.ts';
import { contentOf, type RecognitionDraft, type TextName } from './draft.ts';
import type { Submission } from './submit-outcome.ts';
import type { ChangeDraft } from './use-draft.ts';

/** A recognition of which something is known before it begins; another capability may submit it in its own way. */
export interface Beginning {
  /** Its draft is remembered under this name; without one it is the draft that the giver has anyway. */
  name?: string;
  title?: string;
  intro?: string;
  start: Partial<Pick<RecognitionDraft, TextName | 'lang' | 'valueId'>>;
  submit?: Submit;
}

/**
 * Submits a recognition. Refusals of another capability have to be mapped to those of the wall, with their own sentence.
 */
type Submit = (client: ApolloClient, input: GiveRecognitionInput) => Promise<Submission>;

export interface SubmitOptions {
  recognitionId?: string;
  submit?: Submit;
}

/** Submits a new recognition, or changes the one with `recognitionId`; never throws. */
export function submitDraft(
  client: ApolloClient,
  draft: RecognitionDraft,
  change: ChangeDraft,
  { recognitionId, submit = giveRecognition }: SubmitOptions,
): Promise<Submission> {
  if (!recognitionId) return submitOnce(client, draft, change, submit);
  return sendMutation(client, EditRecognitionDocument, { ...textsOf(draft), recognitionId });
}

/**
 * Submits under the draft's key. When the server has other content under that key (it arrived, the answer was lost, and
 * the giver wrote on), this is another recognition and is sent once more under a new key.
 */
async function submitOnce(
  client: ApolloClient,
  draft: RecognitionDraft,
  change: ChangeDraft,
  submit: Submit,
): Promise<Submission> {
  const content = contentOf(draft);
  const first = change({ sentUnderKey: draft.sentUnderKey ?? content });
  const submission = await submit(client, inputOf(first));
  const isKeyReused = submission.refused?.__typename === 'IdempotencyKeyReusedRefused';
  if (!isKeyReused || first.sentUnderKey === content) return submission;
  return submit(client, inputOf(change({ key: newKey(), sentUnderKey: content })));
}

function giveRecognition(client: ApolloClient, input: GiveRecognitionInput): Promise<Submission> {
  return sendMutation(client, GiveRecognitionDocument, input);
}

function inputOf(draft: RecognitionDraft): GiveRecognitionInput {
  const receiverIds = draft.receivers.map(({ id }) => id);
  return { ...textsOf(draft), receiverIds, lang: draft.lang, idempotencyKey: draft.key };
}

/** Sends texts as they were typed; the server normalises and measures them. */
function textsOf({ valueId, behaviourId, situation, action, effect }: RecognitionDraft) {
  return { valueId: valueId!, behaviourId, situation, action, effect };
}
