import type { Writer } from '../kernel/database.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import { searchableWords } from '../kernel/text.ts';
import { CommentRow } from './comment.row.ts';
import { ReactionRow } from './reaction.row.ts';
import { RecognitionRow } from './recognition.row.ts';
import { RecognitionDepartmentRow } from './recognition-department.row.ts';
import { RecognitionReceiverRow } from './recognition-receiver.row.ts';
import { recount } from './recount.ts';
import { ReportRow } from './report.row.ts';

/** The row of a recognition with all rows that belong to it. */
export interface RecognitionRows {
  recognition: Omit<RecognitionRow, 'words'>;
  receivers: RecognitionReceiverRow[];
  departments: RecognitionDepartmentRow[];
  reactions: ReactionRow[];
  comments: CommentRow[];
  reports: ReportRow[];
}

/** Writes many invented recognitions at once. No rule checks them, so the caller has to make their states consistent. */
export async function insertRecognitions(db: Writer, all: RecognitionRows[]): Promise<void> {
  const recognitions = all.map(({ recognition }) => {
    const { situation, action, effect } = recognition;
    return { ...recognition, words: searchableWords(situation, action, effect) };
  });
  await insertRows(db, RecognitionRow, recognitions);
  await insertRows(
    db,
    RecognitionReceiverRow,
    all.flatMap(({ receivers }) => receivers),
  );
  await insertRows(
    db,
    RecognitionDepartmentRow,
    all.flatMap(({ departments }) => departments),
  );
  await insertRows(
    db,
    ReactionRow,
    all.flatMap(({ reactions }) => reactions),
  );
  await insertRows(
    db,
    CommentRow,
    all.flatMap(({ comments }) => comments),
  );
  await insertRows(
    db,
    ReportRow,
    all.flatMap(({ reports }) => reports),
  );
  for (let from = 0; from < all.length; from += 1_000) {
    await recount(
      db,
      recognitions.slice(from, from + 1_000).map(({ id }) => id),
    );
  }
}
