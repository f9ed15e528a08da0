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
      <Button ref={(button) => button?.focus()} onClick={onDone}>
        {words.understood}
      </Button>
    </div>
  );
}
