import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useRef } from 'react';
import type { BlockerLineFragment, GiveRecognitionInput } from '../../graphql.ts';
import { Boundary } from '../../ui/boundary.tsx';
import { Lazily } from '../../ui/lazily.tsx';
import type { Answer } from '../../wall/compose/beginning.ts';
import { composeDialog } from '../../wall/compose/compose-part.ts';
import { BlockerDocument } from '../blocker/documents.ts';
import { useManagerWords } from '../words/manager-words.ts';
import type { VerbProps } from './action-props.ts';
import { TellBlockerDocument } from './documents.ts';
import { renewMarks } from './use-marks.ts';

/** Tells on the wall how it was removed, in the wall's own form: what was said and done stands there already. */
export function TellBlocker({ blocker, onDone, onCancel }: VerbProps) {
  const { tell: words } = useManagerWords();
  const client = useApolloClient();
  const isTold = useRef(false);
  const finish = async (said: string) => {
    isTold.current = true;
    onDone(said);
    const variables = { id: blocker.id };
    await client.query({ query: BlockerDocument, variables, fetchPolicy: 'network-only' }).catch(() => {});
    await renewMarks(client, blocker.id);
  };
  return (
    <Boundary>
      <Lazily
        part={composeDialog}
        beginning={{
          name: `${blocker.id} tell`,
          title: words.title,
          intro: words.intro,
          start: startOf(blocker),
          give: (asked, input) => tell(asked, blocker.id, input),
        }}
        onDone={(said) => void finish(said)}
        onClose={() => isTold.current || onCancel()}
      />
    </Boundary>
  );
}

function startOf({ obstacle, cost, lang, turns }: BlockerLineFragment) {
  const closed = turns.findLast(({ act }) => act === 'CLOSED');
  const situation = [obstacle, cost].filter(Boolean).join('\n\n');
  return { situation, action: closed?.text ?? '', lang: lang === 'en' ? ('en' as const) : ('nl' as const) };
}

/** What only blockers refuse is about the whole story. */
async function tell(client: ApolloClient, blockerId: string, input: GiveRecognitionInput): Promise<Answer | undefined> {
  const { data } = await client.mutate({
    mutation: TellBlockerDocument,
    variables: { input: { ...input, lang: input.lang ?? undefined, blockerId } },
  });
  const answer = data?.tellBlocker;
  switch (answer?.__typename) {
    case 'BlockerNotFoundRefused':
    case 'NotYourBlockerRefused':
    case 'BlockerMovedOnRefused':
    case 'AlreadyToldRefused':
      return { __typename: 'NotYoursRefused', message: answer.message };
    default:
      return answer;
  }
}
