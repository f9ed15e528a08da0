import { useApolloClient } from '@apollo/client/react';
import type { SubmittedRecognitionFragment } from '../../graphql.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useUiWords } from '../../ui/ui-words.ts';
import { takeOffWall } from '../recognition/wall-cache.ts';
import { useComposeWords } from './compose-words.ts';

/** Says that a changed recognition waits for consent again; it left the wall, and the card it was opened from is gone. */
export function EditedNote({
  recognition,
  onClose,
}: {
  recognition: SubmittedRecognitionFragment;
  onClose: () => void;
}) {
  const { cache } = useApolloClient();
  const { editTitle, submitted } = useComposeWords();
  const { close } = useUiWords();
  const count = recognition.receivers.length;
  const leave = () => {
    onClose();
    takeOffWall(cache, recognition.id);
  };
  return (
    <Dialog title={editTitle} size="small" foot={<Button onClick={leave}>{close}</Button>} onClose={leave}>
      <p role="status">{recognition.state === 'PRIVATE' ? submitted.private(count) : submitted.editedWaiting(count)}</p>
    </Dialog>
  );
}
