import type { ApolloClient } from '@apollo/client';
import { sendMutation } from '../../apollo/use-refusable-mutation.ts';
import type { GiveRecognitionInput } from '../../graphql.ts';
import { newKey } from '../../transport/new-key.ts';
import type { OpenDraft } from '../drafts/draft.ts';
import { contentOf, type RecognitionDraft, type TextName } from '../drafts/draft.ts';
import { EditRecognitionDocument, GiveRecognitionDocument } from './documents.ts';
import type { Submission } from './submit-outcome.ts';

/** A recognition of which something is known before it begins; another capability may submit it in its own way. */
export interface Beginning {
  /** What it begins from: it has a draft of its own, and without one it is the draft that the giver has anyway. */
  subjectId?: string;
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
  open: OpenDraft,
  { recognitionId, submit = giveRecognition }: SubmitOptions,
): Promise<Submission> {
  const { draft } = open.state;
  if (!recognitionId) return submitOnce(client, draft, open, submit);
  return sendMutation(client, EditRecognitionDocument, { ...textsOf(draft), recognitionId });
}

/**
 * Submits under the draft's key. When the server has other content under that key (it arrived, the answer was lost, and
 * the giver wrote on), this is another recognition and is sent once more under a new key.
 */
async function submitOnce(
  client: ApolloClient,
  draft: RecognitionDraft,
  { change, version }: OpenDraft,
  submit: Submit,
): Promise<Submission> {
  const content = contentOf(draft);
  const first = change({ sentUnderKey: draft.sentUnderKey ?? content });
  const submission = await submit(client, inputOf(first, version));
  const isKeyReused = submission.refused?.__typename === 'IdempotencyKeyReusedRefused';
  if (!isKeyReused || (first.sentUnderKey === content && !first.isKeyShared)) return submission;
  return submit(client, inputOf(change({ key: newKey(), sentUnderKey: content, isKeyShared: false }), 0));
}

function giveRecognition(client: ApolloClient, input: GiveRecognitionInput): Promise<Submission> {
  return sendMutation(client, GiveRecognitionDocument, input);
}

function inputOf(draft: RecognitionDraft, version: number): GiveRecognitionInput {
  const receiverIds = draft.receivers.map(({ id }) => id);
  const stored = version > 0 ? { draftVersion: version } : {};
  return { ...textsOf(draft), receiverIds, lang: draft.lang, idempotencyKey: draft.key, ...stored };
}

/** Sends texts as they were typed; the server normalises and measures them. */
function textsOf({ valueId, behaviourId, situation, action, effect }: RecognitionDraft) {
  return { valueId: valueId!, behaviourId, situation, action, effect };
}
