import type { FiledReportFragment } from '../../graphql.ts';
import { Button } from '../../ui/button.tsx';
import { DecisionLine } from './decision-line.tsx';
import { useModerationWords } from './moderation-words.ts';

/** Another editor decided meanwhile: says what, and leaves it to the reader to let go of it. */
export function OtherDecision({ report, onDone }: { report: FiledReportFragment; onDone: () => void }) {
  const { reports: words } = useModerationWords();
  return (
    <div className="report-other">
      <p role="alert">{words.already}</p>
      <DecisionLine report={report} />
      <Button ref={focusOnce} onClick={onDone}>
        {words.understood}
      </Button>
    </div>
  );
}

/** The buttons that were pressed are gone; the focus goes to the one that took their place. */
function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus();
}
