import { useApolloClient, useQuery } from '@apollo/client/react';
import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import { type AcknowledgeBlockerMutation, type BlockerLineFragment, ViewerDocument } from '../../graphql.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import { dayFromNow } from '../blocker/day.tsx';
import { useManagingWords } from '../words/managing-words.ts';
import type { ActionProps } from './action-props.ts';
import { renewBlockerRights } from './blocker-rights.ts';
import { AcknowledgeBlockerDocument } from './documents.ts';

/** Acknowledges a blocker. It is shown at once, and reverted when it is refused. */
export function AcknowledgeButton({ blocker, onDone }: Omit<ActionProps, 'onCancel'>) {
  const { acknowledge: words } = useManagingWords();
  const client = useApolloClient();
  const viewer = useQuery(ViewerDocument).data?.viewer;
  const { send, isSending, refused, failed } = useRefusableMutation(AcknowledgeBlockerDocument);
  const acknowledge = async () => {
    const outcome = await send(
      { blockerId: blocker.id },
      { optimisticResponse: viewer && { acknowledgeBlocker: acknowledged(blocker, viewer) } },
    );
    if (outcome.done) onDone(words.done);
    if (!outcome.failed) await renewBlockerRights(client, blocker.id);
  };
  return (
    <>
      <Button look="quiet" icon="check" title={words.hint} busy={isSending} onClick={() => void acknowledge()}>
        {words.verb}
      </Button>
      <ErrorLine error={failed} text={refused?.message} />
    </>
  );
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
