import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import { DecideReportDocument, type ReportDecision } from '../../graphql.ts';
import { useModerationWords } from './moderation-words.ts';

/** Decides on a report. When another editor was first, the report comes back with that decision and shows it itself. */
export function useDecide(reportId: string, onDecided: (decision: ReportDecision) => void) {
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
