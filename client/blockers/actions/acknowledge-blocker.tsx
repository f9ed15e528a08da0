import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { type AcknowledgeBlockerMutation, type BlockerLineFragment, ViewerDocument } from '../../graphql.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import { dayFromNow } from '../blocker/day.tsx';
import { useManagerWords } from '../words/manager-words.ts';
import { AcknowledgeBlockerDocument } from './documents.ts';
import { renewMarks } from './use-marks.ts';

interface AcknowledgeProps {
  blocker: BlockerLineFragment;
  onDone: (said: string) => void;
}

/** Says that it was read. It shows at once, and is taken back when that is refused. */
export function AcknowledgeBlocker({ blocker, onDone }: AcknowledgeProps) {
  const { acknowledge: words } = useManagerWords();
  const client = useApolloClient();
  const viewer = useQuery(ViewerDocument).data?.viewer;
  const [mutate, { data, error, loading }] = useMutation(AcknowledgeBlockerDocument);
  const run = async () => {
    const result = await mutate({
      variables: { input: { blockerId: blocker.id } },
      optimisticResponse: viewer && { acknowledgeBlocker: acknowledged(blocker, viewer) },
    });
    if (result.data?.acknowledgeBlocker.__typename === 'Blocker') onDone(words.done);
    await renewMarks(client, blocker.id);
  };
  const answer = data?.acknowledgeBlocker;
  return (
    <>
      <Button look="quiet" icon="check" title={words.hint} busy={loading} onClick={() => void run().catch(() => {})}>
        {words.verb}
      </Button>
      <ErrorLine error={error} text={answer && answer.__typename !== 'Blocker' ? answer.message : undefined} />
    </>
  );
}

type Viewer = NonNullable<BlockerLineFragment['addressee']>;

/** What it will very likely look like. What only the page reads is as it was, or empty until the answer is there. */
function acknowledged(blocker: BlockerLineFragment, by: Viewer): AcknowledgeBlockerMutation['acknowledgeBlocker'] {
  const turn = {
    __typename: 'BlockerTurn' as const,
    number: (blocker.turns.at(-1)?.number ?? 0) + 1,
    act: 'ACKNOWLEDGED' as const,
    by,
    onBehalfOf: null,
    text: null,
    lang: null,
    remedy: null,
    promisedFor: null,
    day: dayFromNow(0),
    movedTo: null,
  };
  const whole = { hiddenBy: null, merged: [], story: null };
  return { ...whole, ...blocker, state: 'ACKNOWLEDGED', turns: [...blocker.turns, turn] };
}
