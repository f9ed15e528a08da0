import { useMutation } from '@apollo/client/react';
import { DecideReportDocument, type ReportDecision } from '../../graphql.ts';
import { useModerationWords } from './moderation-words.ts';

/** Decides on a report. When another editor was first, the report comes back with that decision and shows it itself. */
export function useDecide(reportId: string, onDecided: (decision: ReportDecision) => void) {
  const { reports: words } = useModerationWords();
  const [mutate, { error, data, loading }] = useMutation(DecideReportDocument);
  const decide = async (decision: ReportDecision, note: string | null) => {
    const result = await mutate({ variables: { input: { reportId, decision, note } } });
    if (result.data?.decideReport.__typename === 'Report') onDecided(decision);
  };
  const answer = data?.decideReport;
  const refusal = answer && 'message' in answer ? answer : undefined;
  return {
    decide: (decision: ReportDecision, note: string | null) => void decide(decision, note).catch(() => {}),
    sending: loading ? true : undefined,
    error,
    refusal: refusal?.__typename === 'NotYoursRefused' ? words.own : refusal?.message,
  };
}
