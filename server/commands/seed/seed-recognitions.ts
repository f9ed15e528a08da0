import type { Writer } from '../../kernel/database.ts';
import { insertRows } from '../../kernel/insert-rows.ts';
import { NoticeRow } from '../../people/notice.row.ts';
import { insertRecognitions } from '../../wall/insert-recognitions.ts';
import type { Progress } from '../progress.ts';
import type { Company, Slots } from './company.ts';
import { inventNotices } from './invent-notices.ts';
import { inventRecognition } from './invent-recognition.ts';
import type { Random } from './random.ts';

const batch = 1_000;

/** Invents and writes this many recognitions, oldest first, so that rows are appended to every index in order. */
export async function seedRecognitions(
  db: Writer,
  company: Company,
  count: number,
  random: Random,
  progress: Progress,
): Promise<void> {
  const slots: Slots = new Map();
  for (let from = 0; from < count; from += batch) {
    const size = Math.min(batch, count - from);
    const recognitions = Array.from({ length: size }, (_, nth) => {
      return inventRecognition(company, slots, (from + nth + random.next()) / count, random);
    });
    await insertRecognitions(db, recognitions);
    await insertRows(
      db,
      NoticeRow,
      recognitions.flatMap((recognition) => inventNotices(company, recognition, random)),
    );
    progress.advance(size);
  }
}
