import { useId, useState } from 'react';
import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import { DecideReportDocument, type ReportDecision } from '../../graphql.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import { TextField } from '../../ui/field.tsx';
import { useStyle } from '../../ui/style.ts';
import css from './decide.css?inline';
import { useModerationWords } from './moderation-words.ts';

interface DecideProps {
  reportId: string;
  onDone: (outcome: string) => void;
}

/** Restores or removes, with an optional note for the log. */
export function Decide({ reportId, onDone }: DecideProps) {
  useStyle(css);
  const { reports: words } = useModerationWords();
  const id = useId();
  const [note, setNote] = useState<string>();
  const { decide, isSending, failed, refusal } = useDecide(reportId, (decision) => onDone(words.decided[decision]));
  const choice = (decision: ReportDecision, label: string, means: string) => (
    <div>
      <Button
        busy={isSending}
        aria-describedby={`${id}-${decision}`}
        onClick={() => decide(decision, note?.trim() || null)}
      >
        {label}
      </Button>
      <p id={`${id}-${decision}`}>{means}</p>
    </div>
  );
  return (
    <div className="decide">
      {note === undefined ? (
        <Button look="quiet" icon="pencil" onClick={() => setNote('')}>
          {words.addNote}
        </Button>
      ) : (
        <TextField
          label={words.note}
          hint={words.noteHint}
          max={1_000}
          value={note}
          rows={2}
          ref={focusOnce}
          onChange={(event) => setNote(event.target.value)}
        />
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: nothing is sent as a form here */}
      <div role="group" aria-label={words.decide} className="decide-choices">
        {choice('RESTORED', words.restore, words.restoreMeans)}
        {choice('REMOVED', words.remove, words.removeMeans)}
      </div>
      <ErrorLine error={failed} text={refusal} />
    </div>
  );
}

/** The field replaces the button that opened it, and takes its focus. */
function focusOnce(field: HTMLTextAreaElement | null): void {
  field?.focus();
}

/** Decides on a report. When another editor was first, the result is the report with that decision, which shows it. */
function useDecide(reportId: string, onDecided: (decision: ReportDecision) => void) {
  const { reports: words } = useModerationWords();
  const { send, isSending, refused, failed } = useRefusableMutation(DecideReportDocument);
  const decide = async (decision: ReportDecision, note: string | null) => {
    const { done } = await send({ reportId, decision, note });
    if (done) onDecided(decision);
  };
  return {
    decide: (decision: ReportDecision, note: string | null) => void decide(decision, note),
    isSending,
    failed,
    refusal: refused?.__typename === 'NotYoursRefused' ? words.own : refused?.message,
  };
}
