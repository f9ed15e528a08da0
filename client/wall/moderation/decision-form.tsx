import { useState } from 'react';
import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import type { ReportDecision } from '../../graphql.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import { ExplainedButton, ExplainedButtons } from '../../ui/explained-button.tsx';
import { TextField } from '../../ui/field.tsx';
import { useStyle } from '../../ui/style.ts';
import { lengthOf } from '../../ui/text-length.ts';
import css from './decision-form.css?inline';
import { DecideReportDocument } from './documents.ts';
import { useModerationWords } from './moderation-words.ts';

const MAX_LENGTH = 1_000;

interface DecisionFormProps {
  reportId: string;
  onDone: (outcome: string) => void;
}

/** Restores or removes, with an optional note for the log. */
export function DecisionForm({ reportId, onDone }: DecisionFormProps) {
  useStyle(css);
  const { reports: words } = useModerationWords();
  const [note, setNote] = useState<string>();
  const { decide, isSending, failed, refusal } = useDecide(reportId, (decision) => onDone(words.decided[decision]));
  const isFitting = lengthOf(note ?? '') <= MAX_LENGTH;
  const choice = (decision: ReportDecision, label: string, means: string) => (
    <ExplainedButton
      meaning={means}
      busy={isSending}
      onClick={() => isFitting && decide(decision, note?.trim() || null)}
    >
      {label}
    </ExplainedButton>
  );
  return (
    <div className="decision-form">
      {note === undefined ? (
        <Button look="quiet" icon="pencil" onClick={() => setNote('')}>
          {words.addNote}
        </Button>
      ) : (
        <TextField
          label={words.note}
          hint={words.noteHint}
          max={MAX_LENGTH}
          value={note}
          rows={2}
          ref={focusOnce}
          onChange={(event) => setNote(event.target.value)}
        />
      )}
      <ExplainedButtons label={words.decide}>
        {choice('RESTORED', words.restore, words.restoreMeans)}
        {choice('REMOVED', words.remove, words.removeMeans)}
      </ExplainedButtons>
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
