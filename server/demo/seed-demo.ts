import type { Context } from '../kernel/context.ts';
import { write } from '../kernel/write.ts';
import { forgetDirectory } from '../people/directory.ts';
import { claimSample } from '../people/samples.ts';
import { forgetValues } from '../purpose/read-values.ts';
import { seedCompany } from './seed-company.ts';
import { seedNotices } from './seed-notices.ts';
import { seedReports } from './seed-reports.ts';
import { seedStories } from './seed-stories.ts';
import { seedValues } from './seed-values.ts';
import { tellStories } from './told-story.ts';

/** Fills an empty demo database with a company and its stories, once: in one transaction, claimed by its first row. */
export async function seedDemo(context: Context): Promise<void> {
  const now = context.now();
  const stories = tellStories(now, context.rules.timeZone);
  await write(context, async (db) => {
    if (!(await claimSample(db, 'demo-company', now, { intoEmpty: true }))) return;
    await seedCompany(db, now);
    await seedValues(db);
    await seedStories(db, stories);
    await seedReports(db, stories, now);
    await seedNotices(db, stories, now);
  });
  forgetDirectory(context.db);
  forgetValues(context.db);
}
