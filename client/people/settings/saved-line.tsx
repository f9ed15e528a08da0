import { ErrorLine } from '../../ui/error-note.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useUiWords } from '../../ui/ui-words.ts';
import { whatFailed } from '../../ui/what-failed.ts';
import { useSettingsWords } from './settings-words.ts';

/** Says that a choice was saved, or why it was not. */
export function SavedLine({ failed, isSaved }: { failed: unknown; isSaved: boolean }) {
  const words = useSettingsWords();
  const uiWords = useUiWords();
  return (
    <div className="saved-line">
      <span role="status">
        {isSaved && (
          <>
            <Icon name="check" /> {words.saved}
          </>
        )}
      </span>
      {failed ? <ErrorLine text={`${uiWords.failed[whatFailed(failed).kind].title}. ${words.unchanged}`} /> : null}
    </div>
  );
}
