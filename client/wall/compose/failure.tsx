import { Icon } from '../../ui/icon.tsx';
import css from '../../ui/notes.css?inline';
import { useStyle } from '../../ui/style.ts';
import { useUiWords } from '../../ui/ui-words.ts';
import { whatFailed } from '../../ui/what-failed.ts';
import noticesCss from './notices.css?inline';
import type { SubmitOutcome } from './submit-outcome.ts';

/** An error beside the button: what concerns the whole recognition, or why it did not arrive. */
export function Failure({ outcome: { refusal, error } }: { outcome: SubmitOutcome }) {
  useStyle(noticesCss);
  useStyle(css);
  const words = useUiWords();
  const failed = error === undefined ? undefined : whatFailed(error);
  const failure = failed && words.failed[failed.kind];
  return (
    <div className="failure" role="alert">
      {(refusal || failure) && (
        <div className="notice-line">
          <Icon name="warning" />
          <div>
            <p>{refusal ?? `${failure!.title}. ${failure!.text}`}</p>
            {failed?.incidentId && <small>{words.incident(failed.incidentId)}</small>}
          </div>
        </div>
      )}
    </div>
  );
}
