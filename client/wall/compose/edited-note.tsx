import { useApolloClient } from '@apollo/client/react';
import type { ToldFragment } from '../../graphql.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useUiWords } from '../../ui/ui-words.ts';
import { useComposeWords } from './compose-words.ts';
import { takeOffWall } from './take-off-wall.ts';

/** A changed story that waits for consent again leaves the wall, and with it the place this was opened from. */
export function EditedNote({ story, onClose }: { story: ToldFragment; onClose: () => void }) {
  const { cache } = useApolloClient();
  const { editTitle, told } = useComposeWords();
  const { close } = useUiWords();
  const count = story.receivers.length;
  const leave = () => {
    onClose();
    takeOffWall(cache, story.id);
  };
  return (
    <Dialog title={editTitle} size="small" foot={<Button onClick={leave}>{close}</Button>} onClose={leave}>
      <p role="status">{story.state === 'PRIVATE' ? told.private(count) : told.editedWaiting(count)}</p>
    </Dialog>
  );
}
