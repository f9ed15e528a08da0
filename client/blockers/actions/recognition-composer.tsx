import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useRef } from 'react';
import { sendMutation } from '../../apollo/use-refusable-mutation.ts';
import type { BlockerLineFragment, GiveRecognitionInput } from '../../graphql.ts';
import { Boundary } from '../../ui/boundary.tsx';
import { Lazily } from '../../ui/lazily.tsx';
import { composeDialog } from '../../wall/compose/lazy-compose-dialog.ts';
import type { Submission } from '../../wall/compose/submit-outcome.ts';
import { useManagingWords } from '../words/managing-words.ts';
import type { ActionProps } from './action-props.ts';
import { renewBlockerRights } from './blocker-rights.ts';
import { GiveBlockerRecognitionDocument } from './documents.ts';
import { refetchBlocker } from './use-blocker-action.ts';

/** Nominates whoever removed it, in the wall's composer, which begins with the texts of the blocker. */
export function RecognitionComposer({ blocker, onDone, onCancel }: ActionProps) {
  const { recognise: words } = useManagingWords();
  const client = useApolloClient();
  const isDone = useRef(false);
  const finish = async (confirmation: string) => {
    isDone.current = true;
    onDone(confirmation);
    await refetchBlocker(client, blocker.id);
    await renewBlockerRights(client, blocker.id);
  };
  return (
    <Boundary>
      <Lazily
        component={composeDialog}
        beginning={{
          subjectId: blocker.id,
          title: words.title,
          intro: words.intro,
          start: startOf(blocker),
          submit: (apollo, input) => submit(apollo, blocker.id, input),
        }}
        onDone={(confirmation) => void finish(confirmation)}
        onClose={() => isDone.current || onCancel()}
      />
    </Boundary>
  );
}

function startOf({ obstacle, cost, lang, turns }: BlockerLineFragment) {
  const closed = turns.findLast(({ act }) => act === 'CLOSED');
  const situation = [obstacle, cost].filter(Boolean).join('\n\n');
  return { situation, action: closed?.text ?? '', lang: lang === 'en' ? ('en' as const) : ('nl' as const) };
}

/** Submits and maps refusals about blockers, which the composer does not know, to one about the whole recognition. */
async function submit(client: ApolloClient, blockerId: string, asked: GiveRecognitionInput): Promise<Submission> {
  const input = { ...asked, lang: asked.lang ?? undefined, blockerId };
  const { done, refused, failed } = await sendMutation(client, GiveBlockerRecognitionDocument, input);
  switch (refused?.__typename) {
    case 'BlockerNotFoundRefused':
    case 'NotYourBlockerRefused':
    case 'BlockerMovedOnRefused':
    case 'BlockerAlreadyRecognisedRefused':
      return { done, refused: { __typename: 'NotYoursRefused', message: refused.message }, failed };
    default:
      return { done, refused, failed };
  }
}
