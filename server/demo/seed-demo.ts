import { todayIn } from '../blockers/vocabulary/today.ts';
import { appendRoundKey } from '../issuer/list-round-key.ts';
import type { AnswerManifest } from '../kernel/answers.ts';
import type { Context, Writing } from '../kernel/context.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import { write } from '../kernel/write.ts';
import { forgetDirectory } from '../people/directory-memory.ts';
import { NoticeRow } from '../people/notice.row.ts';
import { claimSample } from '../people/samples.ts';
import { forgetValues } from '../purpose/values/read-values.ts';
import { insertRecognitions } from '../wall/insert-recognitions.ts';
import { datedRecognitions } from './dated-recognition.ts';
import { noticeRows } from './notice-rows.ts';
import { recognitionRows } from './recognition-rows.ts';
import { roundNotices } from './round-notices.ts';
import { seedBlockers } from './seed-blockers.ts';
import { seedCompany } from './seed-company.ts';
import { seedCulture } from './seed-culture.ts';
import { seedDilemmas } from './seed-dilemmas.ts';
import { seedPurpose } from './seed-purpose.ts';
import { seedValues } from './seed-values.ts';

/** Fills an empty demo database with a company and its stories, once: in one transaction, claimed by its first row. */
export async function seedDemo(context: Context): Promise<void> {
  const now = context.now();
  const recognitions = datedRecognitions(now, context.settings.timeZone);
  const isSeeded = await write(context, async (db) => {
    if (!(await claimSample(db, 'demo-company', now, { intoEmpty: true }))) return false;
    await seedCompany(db, now);
    await seedValues(db);
    await seedPurpose(db, now, context.settings.timeZone);
    await seedCulture(db, now, context.settings.timeZone);
    await insertRecognitions(db, recognitionRows(recognitions, now));
    await insertRows(db, NoticeRow, noticeRows(recognitions, now));
    await seedBlockers(db, context.settings, recognitions, now);
    await seedDilemmas(db, recognitions, now, context.settings.timeZone);
    await insertRows(db, NoticeRow, roundNotices(now, context.settings.timeZone));
    return true;
  });
  forgetDirectory(context.db);
  forgetValues(context.db);
  if (isSeeded) await listOpenRounds(context);
}

/**
 * Lists keys for what is open in a demo that has just been seeded. Elsewhere a key is listed a week before it signs; here no
 * browser has seen the list yet, and one that sees it for the first time takes it as it is.
 */
async function listOpenRounds(context: Context): Promise<void> {
  const today = todayIn(context);
  for (const { readOffered } of Object.values<AnswerManifest<Context, Writing>>(context.answers)) {
    const open = (await readOffered(context)).filter(({ opensOn }) => opensOn <= today);
    for (const { id, opensOn, closesOn } of open) await appendRoundKey(context, { id, opensOn, closesOn });
  }
}
