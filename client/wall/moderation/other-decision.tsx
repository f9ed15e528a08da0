import type { FiledReportFragment } from '../../graphql.ts';
import { Button } from '../../ui/button.tsx';
import { DecisionLine } from './decision-line.tsx';
import { useModerationWords } from './moderation-words.ts';

/** Says what another editor decided meanwhile; the reader dismisses it. */
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

/** Moves the focus to the button that replaced the pressed ones. */
function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus();
}
