import type { SubmittedRecognitionFragment } from '../../graphql.ts';
import { refusedFields } from '../../ui/what-failed.ts';
import type { Answer } from './beginning.ts';
import { type Draft, FIELDS, type FieldName } from './draft.ts';
import type { Problems } from './problems-in.ts';

/** What came of sending: a recognition, or what is shown where. */
export interface Outcome {
  recognition?: SubmittedRecognitionFragment;
  /** Sentences beside the fields they are about. */
  fields: Problems;
  /** Whom of the receivers it is about. */
  receiverId?: string;
  /** A sentence about the whole. */
  refusal?: string;
  /** Something failed: sending the same again may well do. */
  error?: unknown;
}

export const NOTHING: Outcome = { fields: {} };

/** Where each refusal belongs; the server's sentence speaks the reader's language. */
export function outcomeOf(answer: Answer, draft: Draft): Outcome {
  switch (answer.__typename) {
    case 'Recognition':
      return { recognition: answer, fields: {} };
    case 'SelfRecognitionRefused':
      return { fields: { receivers: answer.message } };
    case 'InactiveReceiverRefused':
      return { fields: { receivers: answer.message }, receiverId: answer.receiver.id };
    case 'ReceiverNotFoundRefused':
      return { fields: { receivers: named(answer.receiverId, answer.message, draft) }, receiverId: answer.receiverId };
    case 'ValueNotFoundRefused':
      return { fields: { value: answer.message } };
    default:
      return { fields: {}, refusal: answer.message };
  }
}

/** Names each field that `BAD_USER_INPUT` names; anything else is about the whole. */
export function outcomeOfError(error: unknown): Outcome {
  const refused = Object.entries(refusedFields(error));
  const known = refused.map(([path, message]) => [fieldOf(path), message] as const).filter(([field]) => field);
  return known.length > 0 ? { fields: Object.fromEntries(known) } : { fields: {}, error };
}

function fieldOf(path: string): FieldName | undefined {
  const name = path.replace(/^input\./, '').replace(/(Ids?)?([.[].*)?$/, '');
  const plain = { receiver: 'receivers', behaviour: 'value' }[name] ?? name;
  return FIELDS.find((field) => field === plain);
}

function named(id: string, message: string, { receivers }: Draft): string {
  const receiver = receivers.find((person) => person.id === id);
  return receiver ? `${receiver.name}: ${message}` : message;
}
