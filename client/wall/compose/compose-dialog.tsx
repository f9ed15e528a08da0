import type { StoryFragment } from '../../graphql.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useWallWords } from '../wall-words.ts';

/** Nominates a colleague, or changes a story that was just told. */
export function ComposeDialog({ onClose }: { onClose: () => void; recognition?: StoryFragment }) {
  const words = useWallWords();
  return (
    <Dialog title={words.nominate} onClose={onClose}>
      {words.prompt}
    </Dialog>
  );
}
