import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { useRef } from 'react';
import { refusedFields } from '../../ui/what-failed.ts';
import { BlockerDocument } from '../blocker/documents.ts';
import { renewMarks } from './use-marks.ts';

type Answer = { __typename: string; message?: string };

/** What a verb's form shows: a refusal's own sentence, the fields it is about, or what failed. */
export interface Verb<Input> {
  send: (input: Input) => void;
  sending: boolean;
  error: unknown;
  refusal: string | undefined;
  /** Sentences by the input's fields. */
  fields: Record<string, string>;
}

/** Of refusals, those that are about one field. */
const FIELD_OF: Record<string, string> = { DaysRefused: 'promisedFor', CannotMergeRefused: 'intoId' };

/**
 * One thing that a manager does with a blocker. A refusal may say that a colleague was first: the blocker is then read
 * again, and what was typed stays.
 */
export function useVerb<Data extends object, Input>(
  document: TypedDocumentNode<Data, { input: Input }>,
  blockerId: string,
  onDone: () => void,
): Verb<Input> {
  const client = useApolloClient();
  const [mutate, { data, error, loading, reset }] = useMutation(document);
  const under = useRef(false);
  const run = async (input: Input) => {
    const result = await mutate({ variables: { input } as { input: Input } });
    const answer = answerIn(result.data);
    if (!answer) return;
    if (isRefused(answer)) await readAgain(client, blockerId);
    else onDone();
    await renewMarks(client, blockerId);
  };
  const send = (input: Input) => {
    if (under.current) return;
    under.current = true;
    reset();
    run(input)
      .catch(() => {
        // Shown from `error`; the text stays.
      })
      .finally(() => {
        under.current = false;
      });
  };
  return { send, sending: loading, ...told(answerIn(data), error) };
}

function told(answer: Answer | undefined, error: unknown): Omit<Verb<never>, 'send' | 'sending'> {
  const refusal = answer && isRefused(answer) ? answer.message : undefined;
  const field = answer && FIELD_OF[answer.__typename];
  if (refusal && field) return { error: undefined, refusal: undefined, fields: { [field]: refusal } };
  const refused = Object.entries(refusedFields(error)).map(([path, text]) => [path.replace(/^input\./, ''), text]);
  const fields = Object.fromEntries(refused) as Record<string, string>;
  return { error: refused.length > 0 ? undefined : error, refusal, fields };
}

function answerIn(data: object | null | undefined): Answer | undefined {
  return data ? (Object.values(data)[0] as Answer) : undefined;
}

function isRefused({ __typename }: Answer): boolean {
  return __typename.endsWith('Refused');
}

async function readAgain(client: ReturnType<typeof useApolloClient>, id: string): Promise<void> {
  await client.query({ query: BlockerDocument, variables: { id }, fetchPolicy: 'network-only' }).catch(() => {});
}
