import type { FiledReportFragment } from '../../graphql.ts';

/** A reported recognition or comment with all reports about it, which are decided together. */
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

/** The id of the reported comment or recognition; of the report itself where the recognition is out of reach. */
export function subjectOf({ id, comment, recognition }: Pick<FiledReportFragment, 'id' | 'comment' | 'recognition'>) {
  return comment?.id ?? recognition?.id ?? id;
}
