import type { ApolloCache, ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import { type ConsentStateFragment, RecognitionRightsDocument } from '../../graphql.ts';
import { renewWaiting } from '../../people/renew-waiting.ts';
import { useViewerId } from '../../people/use-viewer-id.ts';
import { answered } from './answers.ts';
import { AnswerConsentDocument } from './documents.ts';

/** Answers for or against publishing. It is shown at once, and answering again changes it. */
export function useAnswer(recognition: ConsentStateFragment, noticeId: string | undefined) {
  const client = useApolloClient();
  const me = useViewerId();
  const { send, refused, failed } = useRefusableMutation(AnswerConsentDocument);
  const answer = async (agree: boolean) => {
    const outcome = await send(
      { recognitionId: recognition.id, agree },
      {
        context: { order: `consent ${recognition.id}` },
        optimisticResponse: me === undefined ? undefined : { answerConsent: answered(recognition, me, agree) },
      },
    );
    if (outcome.done) settle(client, recognition.id, noticeId);
  };
  return { answer: (agree: boolean) => void answer(agree), refused, failed };
}

/** Refetches what an answer changes: the count, the rights on the recognition, and the notice that asked. */
function settle(client: ApolloClient, recognitionId: string, noticeId: string | undefined): void {
  noteAnswered(client.cache, noticeId);
  void renewWaiting(client);
  const rights = { query: RecognitionRightsDocument, variables: { recognitionIds: [recognitionId] } };
  client.query({ ...rights, fetchPolicy: 'network-only' }).catch(() => {
    // A failure is ignored, since the server checks rights anyway.
  });
}

/** Marks the notice as answered; without one the list is fetched anew when it is opened. */
function noteAnswered(cache: ApolloCache, noticeId: string | undefined): void {
  if (noticeId === undefined) cache.evict({ id: 'ForYou:{}', fieldName: 'notices' });
  else cache.modify({ id: cache.identify({ __typename: 'Notice', id: noticeId }), fields: { isWaiting: () => false } });
}
