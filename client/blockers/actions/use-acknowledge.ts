import { useApolloClient, useQuery } from '@apollo/client/react';
import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import { type AcknowledgeBlockerMutation, type BlockerLineFragment, ViewerDocument } from '../../graphql.ts';
import { dayFromNow } from '../blocker/day.tsx';
import { useManagingWords } from '../words/managing-words.ts';
import type { ActionProps } from './action-props.ts';
import { renewBlockerRights } from './blocker-rights.ts';
import { AcknowledgeBlockerDocument } from './documents.ts';

/** Acknowledges a blocker. It is shown at once, and reverted when it is refused. */
export function useAcknowledge(blocker: BlockerLineFragment, onDone: ActionProps['onDone']) {
  const { acknowledge: words } = useManagingWords();
  const client = useApolloClient();
  const viewer = useQuery(ViewerDocument).data?.viewer;
  const { send, refused, failed } = useRefusableMutation(AcknowledgeBlockerDocument);
  const acknowledge = async () => {
    const outcome = await send(
      { blockerId: blocker.id },
      { optimisticResponse: viewer && { acknowledgeBlocker: acknowledged(blocker, viewer) } },
    );
    if (outcome.done) onDone(words.done);
    if (!outcome.failed) await renewBlockerRights(client, blocker.id);
  };
  return { acknowledge, failed, refusal: refused?.message };
}

type Viewer = NonNullable<BlockerLineFragment['addressee']>;

/** The optimistic result. What only its page reads stays, or is empty until the answer comes. */
function acknowledged(blocker: BlockerLineFragment, by: Viewer): AcknowledgeBlockerMutation['acknowledgeBlocker'] {
  const turn = {
    __typename: 'BlockerTurn' as const,
    number: (blocker.turns.at(-1)?.number ?? 0) + 1,
    act: 'ACKNOWLEDGED' as const,
    actor: by,
    onBehalfOf: null,
    text: null,
    lang: null,
    remedy: null,
    dueOn: null,
    takenOn: dayFromNow(0),
    movedTo: null,
  };
  const whole = { hiddenBy: null, mergedFrom: [], recognition: null };
  return { ...whole, ...blocker, state: 'ACKNOWLEDGED', turns: [...blocker.turns, turn] };
}
