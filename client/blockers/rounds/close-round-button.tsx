import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import { useManagingWords } from '../words/managing-words.ts';
import { CloseBlockerRoundDocument } from './documents.ts';

interface CloseRoundButtonProps {
  roundId: string;
  onClosed: (confirmation: string) => void;
}

/** Ends a round before its day; its answers stay on the board. */
export function CloseRoundButton({ roundId, onClosed }: CloseRoundButtonProps) {
  const { round: words } = useManagingWords();
  const { send, isSending, refused, failed } = useRefusableMutation(CloseBlockerRoundDocument);
  const close = async () => {
    const { done } = await send({ roundId });
    if (done) onClosed(words.closed);
  };
  return (
    <>
      <Button look="quiet" busy={isSending} onClick={() => void close()}>
        {words.close}
      </Button>
      <ErrorLine error={failed} text={refused?.message} />
    </>
  );
}
