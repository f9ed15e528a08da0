import { useApolloClient, useMutation } from '@apollo/client/react';
import { AnswerConsentDocument, WithdrawRecognitionDocument } from '../../graphql.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import { removeStory } from '../remove-story.ts';
import { useWallWords } from '../wall-words.ts';

interface LeaveProps {
  recognitionId: string;
  /** Its giver withdraws a story; someone it is about takes it down. */
  how: 'withdraw' | 'takeDown';
  onClose: () => void;
}

/** Asks once before a story leaves the wall. */
export function LeaveDialog({ recognitionId, how, onClose }: LeaveProps) {
  const { story: words } = useWallWords();
  const { leave, loading, error, refusal } = useLeave(recognitionId, how);
  const [title, ask] = how === 'withdraw' ? [words.withdraw, words.withdrawAsk] : [words.takeDown, words.takeDownAsk];
  const foot = (
    <>
      <Button onClick={onClose}>{words.keep}</Button>
      <Button look="danger" busy={loading} onClick={leave}>
        {title}
      </Button>
    </>
  );
  return (
    <Dialog title={title} size="small" foot={foot} onClose={onClose}>
      <p>{ask}</p>
      <ErrorLine error={error} text={refusal} />
    </Dialog>
  );
}

function useLeave(recognitionId: string, how: LeaveProps['how']) {
  const client = useApolloClient();
  const [withdraw, withdrawing] = useMutation(WithdrawRecognitionDocument);
  const [answer, answering] = useMutation(AnswerConsentDocument);
  const run = async () => {
    const input = { recognitionId };
    const result =
      how === 'withdraw'
        ? (await withdraw({ variables: { input } })).data?.withdrawRecognition
        : (await answer({ variables: { input: { ...input, agree: false } } })).data?.answerConsent;
    if (result?.__typename === 'Recognition') removeStory(client.cache, recognitionId);
  };
  const { loading, error } = how === 'withdraw' ? withdrawing : answering;
  const result = withdrawing.data?.withdrawRecognition ?? answering.data?.answerConsent;
  const refusal = result && 'message' in result ? result.message : undefined;
  return { leave: () => void run().catch(() => {}), loading, error, refusal };
}
