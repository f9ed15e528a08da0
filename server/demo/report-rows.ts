import type { ReportRow } from '../wall/report.row.ts';
import type { DatedStory } from './dated-story.ts';
import { reports } from './reports.ts';
import { sampleId } from './sample-id.ts';
import { personId } from './seed-company.ts';

/** The reports on a story: one in the demo waits for an editor, one has been decided. */
export function reportRows(story: DatedStory, now: Date): ReportRow[] {
  return reports
    .filter((report) => report.story === story.key)
    .map(({ reporter, reason, hoursAgo, decided }) => ({
      id: sampleId(`report ${story.key}`, hoursBefore(now, hoursAgo).getTime()),
      recognitionId: story.id,
      commentId: null,
      subjectId: story.id,
      reporterId: personId(reporter),
      reason,
      createdAt: hoursBefore(now, hoursAgo),
      decision: decided ? 'RESTORED' : null,
      decidedAt: decided ? hoursBefore(now, decided.hoursAgo) : null,
      decidedById: decided ? personId(decided.editor) : null,
      note: decided?.note ?? null,
    }));
}

export function hoursBefore(now: Date, hours: number): Date {
  return new Date(now.getTime() - hours * 60 * 60_000);
}
