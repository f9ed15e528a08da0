import type { ReportRow } from '../wall/report.row.ts';
import type { DatedRecognition } from './dated-recognition.ts';
import { reports } from './reports.ts';
import { sampleId } from './sample-id.ts';
import { personId } from './seed-company.ts';

/** The reports on a story: one in the demo waits for an editor, one has been decided. */
export function reportRows(recognition: DatedRecognition, now: Date): ReportRow[] {
  return reports
    .filter((report) => report.recognition === recognition.key)
    .map(({ reporter, reason, hoursAgo, decided }) => ({
      id: sampleId(`report ${recognition.key}`, hoursBefore(now, hoursAgo).getTime()),
      recognitionId: recognition.id,
      commentId: null,
      subjectId: recognition.id,
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
