import type { Writer } from '../kernel/database.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import { sqlTime } from '../kernel/time.ts';
import { reports } from './reports.ts';
import { sampleId } from './sample-id.ts';
import { personId } from './seed-company.ts';
import type { ToldStory } from './told-story.ts';

const columns = [
  ...['id', 'recognition_id', 'subject_id', 'reporter_id', 'reason', 'created_at'],
  ...['decision', 'decided_at', 'decided_by_id', 'note'],
];

/** One report that waits for an editor, and one that has been decided. */
export async function seedReports(db: Writer, stories: ToldStory[], now: Date): Promise<void> {
  const rows = reports.map(({ story, reporter, reason, hoursAgo, decided }) => {
    const { id } = stories.find(({ key }) => key === story)!;
    const at = hoursBefore(now, hoursAgo);
    const decision = decided
      ? ['RESTORED', sqlTime(hoursBefore(now, decided.hoursAgo)), personId(decided.editor), decided.note]
      : [null, null, null, null];
    return [sampleId(`report ${story}`, at.getTime()), id, id, personId(reporter), reason, sqlTime(at), ...decision];
  });
  await insertRows(db, 'report', columns, rows);
}

export function hoursBefore(now: Date, hours: number): Date {
  return new Date(now.getTime() - hours * 60 * 60_000);
}
