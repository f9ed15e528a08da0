import type { ApolloClient, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';

/** The outcome of a mutation: none of these while it is running, and exactly one once it was answered. */
export interface Outcome<Data> {
  done: Done<Data> | undefined;
  /** A rule refused it: its type says which, and `message` is for the reader. */
  refused: Refused<Data> | undefined;
  /** Nothing was decided: the network, the server or the input failed. */
  failed: unknown;
}

type Answer<Data> = Extract<Data[keyof Data], { __typename: string }>;
type RefusedName = { __typename: `${string}Refused` };
export type Done<Data> = Exclude<Answer<Data>, RefusedName>;
export type Refused<Data> = Extract<Answer<Data>, RefusedName>;

type Options<Data, Variables extends { input: unknown }> = Omit<
  useMutation.MutationFunctionOptions<Data, Variables>,
  'variables'
>;

/** Runs a mutation that rules may refuse. `send` never throws; it resolves to the same outcome that the screen gets. */
export function useRefusableMutation<Data extends object, Variables extends { input: unknown }>(
  document: TypedDocumentNode<Data, Variables>,
) {
  const [mutate, { data, error, loading, reset }] = useMutation(document);
  const send = async (input: Variables['input'], options: Options<Data, Variables> = {}): Promise<Outcome<Data>> => {
    reset();
    try {
      const result = await mutate({ ...options, variables: { input } as Variables });
      return outcomeOf(result.data, undefined);
    } catch (failed) {
      return outcomeOf<Data>(undefined, failed);
    }
  };
  return { ...outcomeOf<Data>(data, error), send, isSending: loading, reset };
}

/** The same where no screen waits for it. */
export async function sendMutation<Data extends object, Variables extends { input: unknown }>(
  client: ApolloClient,
  document: TypedDocumentNode<Data, Variables>,
  input: Variables['input'],
  options: Pick<ApolloClient.MutateOptions<Data, Variables>, 'fetchPolicy' | 'update'> = {},
): Promise<Outcome<Data>> {
  try {
    const result = await client.mutate({ ...options, mutation: document, variables: { input } as Variables });
    return outcomeOf(result.data, undefined);
  } catch (failed) {
    return outcomeOf<Data>(undefined, failed);
  }
}

function outcomeOf<Data>(data: Data | null | undefined, failed: unknown): Outcome<Data> {
  const answer = data ? (Object.values(data)[0] as Answer<Data>) : undefined;
  const isRefusal = answer?.__typename.endsWith('Refused');
  return {
    done: isRefusal ? undefined : (answer as Done<Data> | undefined),
    refused: isRefusal ? (answer as Refused<Data>) : undefined,
    failed,
  };
}
