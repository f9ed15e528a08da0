import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import { TextField } from '../../ui/field.tsx';
import { useStyle } from '../../ui/style.ts';
import { lengthOf } from '../../ui/text-length.ts';
import { useUiWords } from '../../ui/ui-words.ts';
import { addToCommentCount, removeComment, removeRecognition } from '../recognition/wall-cache.ts';
import { useWallWords } from '../words/wall-words.ts';
import { FileReportDocument } from './documents.ts';
import css from './report.css?inline';

const MAX_LENGTH = 1_000;

interface ReportProps {
  recognitionId: string;
  /** Without it, the recognition itself is reported. */
  comment?: { id: string };
  onClose: () => void;
}

/** Reports a recognition or comment, which is hidden at once; the reason goes to the editors. */
export function ReportDialog({ recognitionId, comment, onClose }: ReportProps) {
  useStyle(css);
  const { report: words } = useWallWords();
  const { cancel } = useUiWords();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const { send, isSending, done, remove, failed, refused } = useReport(recognitionId, comment?.id);
  const leave = () => {
    onClose();
    if (done) remove();
  };
  if (done) return <Thanks onClose={leave} />;
  const onSend = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '' && lengthOf(reason) <= MAX_LENGTH) send(reason.trim());
  };
  const foot = (
    <>
      <Button onClick={onClose}>{cancel}</Button>
      <Button look="main" busy={isSending} onClick={onSend}>
        {words.send}
      </Button>
    </>
  );
  return (
    <Dialog title={comment ? words.comment : words.recognition} size="small" foot={foot} onClose={onClose}>
      <div className="report">
        <p>{words.intro}</p>
        <TextField
          label={words.reason}
          hint={words.reasonHint}
          error={missing && reason.trim() === '' ? words.reasonMissing : null}
          max={MAX_LENGTH}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <ErrorLine error={failed} text={refused?.message} />
      </div>
    </Dialog>
  );
}

/** A second dialog, so that the focus does not stay on a button that is gone. */
function Thanks({ onClose }: { onClose: () => void }) {
  const { report: words } = useWallWords();
  const { close } = useUiWords();
  return (
    <Dialog title={words.thanks} size="small" foot={<Button onClick={onClose}>{close}</Button>} onClose={onClose}>
      <p role="status">{words.thanksText}</p>
    </Dialog>
  );
}

/** `remove` takes what was reported off the screen once the thanks have been read. */
function useReport(recognitionId: string, commentId: string | undefined) {
  const { cache } = useApolloClient();
  const { send, ...outcome } = useRefusableMutation(FileReportDocument);
  const subject = commentId ? { commentId } : { recognitionId };
  const remove = () => {
    if (!commentId) return removeRecognition(cache, recognitionId);
    removeComment(cache, commentId);
    addToCommentCount(cache, recognitionId, -1);
  };
  return { ...outcome, send: (reason: string) => void send({ ...subject, reason }), remove };
}
