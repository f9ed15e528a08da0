import type { Refused } from '../../apollo/use-refusable-mutation.ts';
import type { EditRecognitionMutation, GiveRecognitionMutation, SubmittedRecognitionFragment } from '../../graphql.ts';
import { refusedFields } from '../../ui/what-failed.ts';
import { FIELDS, type FieldName, type RecognitionDraft } from '../drafts/draft.ts';
import type { DraftProblems } from './validate-draft.ts';

type Refusal = Refused<GiveRecognitionMutation> | Refused<EditRecognitionMutation>;

/** What the server answered to a draft. */
export interface Submission {
  done: SubmittedRecognitionFragment | undefined;
  refused: Refusal | undefined;
  failed: unknown;
}

/** The outcome of submitting: a recognition, or messages and where to show them. */
export interface SubmitOutcome {
  recognition?: SubmittedRecognitionFragment;
  /** Sentences beside the fields they are about. */
  fields: DraftProblems;
  /** Which of the receivers it is about. */
  receiverId?: string;
  /** A sentence about the whole. */
  refusal?: string;
  /** A failure other than a refusal, after which sending the same again may succeed. */
  error?: unknown;
}

export const NOTHING: SubmitOutcome = { fields: {} };

export function submitOutcome({ done, refused, failed }: Submission, draft: RecognitionDraft): SubmitOutcome {
  if (done) return { recognition: done, fields: {} };
  if (refused) return refusalOf(refused, draft);
  return failed === undefined ? NOTHING : failureOf(failed);
}

/** The message of a refusal and where it belongs; the sentence is the server's, in the reader's language. */
function refusalOf(refusal: Refusal, draft: RecognitionDraft): SubmitOutcome {
  const { message } = refusal;
  switch (refusal.__typename) {
    case 'SelfRecognitionRefused':
      return { fields: { receivers: message } };
    case 'InactiveReceiverRefused':
      return { fields: { receivers: message }, receiverId: refusal.receiver.id };
    case 'ReceiverNotFoundRefused':
      return { fields: { receivers: named(refusal.receiverId, message, draft) }, receiverId: refusal.receiverId };
    case 'ValueNotFoundRefused':
    case 'ValueRetiredRefused':
      return { fields: { value: message } };
    default:
      return { fields: {}, refusal: message };
  }
}

/** Messages beside the fields that `BAD_USER_INPUT` names; any other error concerns the whole. */
function failureOf(error: unknown): SubmitOutcome {
  const refused = Object.entries(refusedFields(error));
  const known = refused.map(([path, message]) => [fieldOf(path), message] as const).filter(([field]) => field);
  return known.length > 0 ? { fields: Object.fromEntries(known) } : { fields: {}, error };
}

function fieldOf(path: string): FieldName | undefined {
  const name = path.replace(/^input\./, '').replace(/(Ids?)?([.[].*)?$/, '');
  const plain = { receiver: 'receivers', behaviour: 'value' }[name] ?? name;
  return FIELDS.find((field) => field === plain);
}

function named(id: string, message: string, { receivers }: RecognitionDraft): string {
  const receiver = receivers.find((person) => person.id === id);
  return receiver ? `${receiver.name}: ${message}` : message;
}
