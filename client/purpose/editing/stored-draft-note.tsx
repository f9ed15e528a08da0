import { Button } from '../../ui/button.tsx';
import { useStyle } from '../../ui/style.ts';
import css from './edit.css?inline';
import { useEditingWords } from './editing-words.ts';

/** The screen goes on with what was typed before, and says so. */
export function StoredDraftNote({ onRestart }: { onRestart: () => void }) {
  useStyle(css);
  const { stored: words } = useEditingWords();
  return (
    <p className="stored-draft-note" role="status">
      {words.found}
      <Button look="quiet" onClick={onRestart}>
        {words.restart}
      </Button>
    </p>
  );
}
