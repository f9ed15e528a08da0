import type { ApolloClient, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useRef } from 'react';
import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import { BlockerDocument } from '../blocker/documents.ts';
import { renewBlockerRights } from './blocker-rights.ts';
import { formErrors } from './form-errors.ts';

const FIELD_OF = { InvalidDaysRefused: 'dueOn', BlockersNotMergeableRefused: 'intoBlockerId' };

/** One action of a manager on a blocker. Where a refusal says that a colleague was first, the blocker is fetched again. */
export function useBlockerAction<Data extends object, Input>(
  document: TypedDocumentNode<Data, { input: Input }>,
  blockerId: string,
  onDone: () => void,
) {
  const client = useApolloClient();
  const mutation = useRefusableMutation(document);
  const isUnderWay = useRef(false);
  const run = async (input: Input) => {
    const { done, refused } = await mutation.send(input);
    if (!done && !refused) return;
    if (refused) await refetchBlocker(client, blockerId);
    else onDone();
    await renewBlockerRights(client, blockerId);
  };
  const send = (input: Input) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    void run(input).finally(() => {
      isUnderWay.current = false;
    });
  };
  const { fields, ...errors } = formErrors(mutation, FIELD_OF);
  return { send, fields, form: { ...errors, isSending: mutation.isSending } };
}

/** Fetches a blocker again; when that fails the shown one stays. */
export async function refetchBlocker(client: ApolloClient, id: string): Promise<void> {
  await client.query({ query: BlockerDocument, variables: { id }, fetchPolicy: 'network-only' }).catch(() => {});
}
