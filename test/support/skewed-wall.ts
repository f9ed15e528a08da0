import type { Database } from '../../server/kernel/database.ts';
import { buildNextSegment } from '../../server/wall/search/build-segments.ts';
import { fillWithRecognitions, generatedUuid } from './hundred-thousand.ts';

/** A value that six in ten recognitions show, and somebody whom 5,000 of the 100,000 are about. */
export const most = generatedUuid('c', 0);
export const star = generatedUuid('a', 99_999);

/** The 100,000 recognitions of `fillWithRecognitions`, spread unevenly, with their segments. */
export async function fillSkewed(db: Database): Promise<void> {
  await fillWithRecognitions(db);
  await db.transaction(async (writer) => {
    await writer.run('UPDATE recognition SET value_id = ? WHERE given_on % 10 < 6', [most]);
    await writer.run(
      `INSERT INTO recognition_receiver (recognition_id, person_id, position, consent, created_at, published_at)
       SELECT id, ?, 9, 'GIVEN', created_at, published_at FROM recognition WHERE given_on % 20 = 7`,
      [star],
    );
  });
  await db.transaction(async (writer) => {
    while (await buildNextSegment(writer, '2030-01-01 00:00:00.000')) {}
  });
}
