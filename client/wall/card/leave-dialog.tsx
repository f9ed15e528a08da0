import { useApolloClient } from '@apollo/client/react';
import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import { AnswerConsentDocument } from '../consent/documents.ts';
import { removeRecognition } from '../recognition/wall-cache.ts';
import { useWallWords } from '../words/wall-words.ts';
import { WithdrawRecognitionDocument } from './documents.ts';

interface LeaveProps {
  recognitionId: string;
  /** `withdraw` is for its giver, `takeDown` for somebody it is about. */
  how: 'withdraw' | 'takeDown';
  onClose: () => void;
}

/** Asks once before a recognition leaves the wall. */
export function LeaveDialog({ recognitionId, how, onClose }: LeaveProps) {
  const { recognition: words } = useWallWords();
  const { leave, isSending, refused, failed } = useLeave(recognitionId, how);
  const [title, ask] = how === 'withdraw' ? [words.withdraw, words.withdrawAsk] : [words.takeDown, words.takeDownAsk];
  const foot = (
    <>
      <Button onClick={onClose}>{words.stay}</Button>
      <Button look="danger" busy={isSending} onClick={leave}>
        {title}
      </Button>
    </>
  );
  return (
    <Dialog title={title} size="small" foot={foot} onClose={onClose}>
      <p>{ask}</p>
      <ErrorLine error={failed} text={refused?.message} />
    </Dialog>
  );
}

function useLeave(recognitionId: string, how: LeaveProps['how']) {
  const client = useApolloClient();
  const withdrawal = useRefusableMutation(WithdrawRecognitionDocument);
  const answer = useRefusableMutation(AnswerConsentDocument);
  const leave = async () => {
    const { done } =
      how === 'withdraw'
        ? await withdrawal.send({ recognitionId })
        : await answer.send({ recognitionId, agree: false });
    if (done) removeRecognition(client.cache, recognitionId);
  };
  const { isSending, refused, failed } = how === 'withdraw' ? withdrawal : answer;
  return { leave: () => void leave(), isSending, refused, failed };
}
