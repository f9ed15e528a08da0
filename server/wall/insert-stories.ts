import type { Writer } from '../kernel/database.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import { CommentRow } from './comment.row.ts';
import { ReactionRow } from './reaction.row.ts';
import { RecognitionRow } from './recognition.row.ts';
import { RecognitionDepartmentRow } from './recognition-department.row.ts';
import { RecognitionReceiverRow } from './recognition-receiver.row.ts';
import { recount } from './recount.ts';
import { ReportRow } from './report.row.ts';

/** The row of a recognition with all rows that belong to it. */
export interface StoryRows {
  recognition: RecognitionRow;
  receivers: RecognitionReceiverRow[];
  departments: RecognitionDepartmentRow[];
  reactions: ReactionRow[];
  comments: CommentRow[];
  reports: ReportRow[];
}

/** Writes many invented recognitions at once. No rule checks them, so the caller has to make their states consistent. */
export async function insertStories(db: Writer, stories: StoryRows[]): Promise<void> {
  const all = <Part>(part: (story: StoryRows) => Part[]) => stories.flatMap(part);
  await insertRows(
    db,
    RecognitionRow,
    stories.map(({ recognition }) => recognition),
  );
  await insertRows(
    db,
    RecognitionReceiverRow,
    all(({ receivers }) => receivers),
  );
  await insertRows(
    db,
    RecognitionDepartmentRow,
    all(({ departments }) => departments),
  );
  await insertRows(
    db,
    ReactionRow,
    all(({ reactions }) => reactions),
  );
  await insertRows(
    db,
    CommentRow,
    all(({ comments }) => comments),
  );
  await insertRows(
    db,
    ReportRow,
    all(({ reports }) => reports),
  );
  for (let from = 0; from < stories.length; from += 1_000) {
    const part = stories.slice(from, from + 1_000);
    await recount(
      db,
      part.map(({ recognition }) => recognition.id),
    );
  }
}
