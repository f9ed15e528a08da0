import { ErrorLine } from '../../ui/error-note.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useUiWords } from '../../ui/ui-words.ts';
import { whatFailed } from '../../ui/what-failed.ts';
import { useSettingsWords } from './settings-words.ts';

/** Says politely that a choice was kept, or plainly that it was not. */
export function SavedLine({ error, isSaved }: { error: unknown; isSaved: boolean }) {
  const words = useSettingsWords();
  const { failed } = useUiWords();
  return (
    <div className="saved-line">
      <span role="status">
        {isSaved && (
          <>
            <Icon name="check" /> {words.saved}
          </>
        )}
      </span>
      {error ? <ErrorLine text={`${failed[whatFailed(error).kind].title}. ${words.kept}`} /> : null}
    </div>
  );
}
