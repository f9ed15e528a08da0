import { useMutation } from '@apollo/client/react';
import { Button } from '../../ui/button.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import { useManagerWords } from '../words/manager-words.ts';
import { CloseRoundDocument } from './documents.ts';

/** Ends a round before its day; what was answered stays on the board. */
export function CloseRound({ roundId, onClosed }: { roundId: string; onClosed: (said: string) => void }) {
  const { round: words } = useManagerWords();
  const [mutate, { data, error, loading }] = useMutation(CloseRoundDocument);
  const close = async () => {
    const result = await mutate({ variables: { input: { roundId } } });
    if (result.data?.closeRound.__typename === 'BlockerRound') onClosed(words.closed);
  };
  const answer = data?.closeRound;
  return (
    <>
      <Button look="quiet" busy={loading} onClick={() => void close().catch(() => {})}>
        {words.close}
      </Button>
      <ErrorLine error={error} text={answer && answer.__typename !== 'BlockerRound' ? answer.message : undefined} />
    </>
  );
}
