import type { FiledReportFragment } from '../../graphql.ts';

/** One reported thing, with all that was reported about it; a decision is about all of it at once. */
export interface Subject {
  key: string;
  first: FiledReportFragment;
  reports: FiledReportFragment[];
}

export function bySubject(reports: readonly FiledReportFragment[]): Subject[] {
  const subjects = new Map<string, Subject>();
  for (const report of reports) {
    const key = subjectOf(report);
    const subject = subjects.get(key) ?? { key, first: report, reports: [] };
    subject.reports.push(report);
    subjects.set(key, subject);
  }
  return [...subjects.values()];
}

/** The id of the reported comment, or of the reported story. */
export function subjectOf({ comment, recognition }: { comment: { id: string } | null; recognition: { id: string } }) {
  return comment?.id ?? recognition.id;
}
