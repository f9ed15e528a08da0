import type { Context } from '../../kernel/context.ts';
import { isoTime } from '../../kernel/time.ts';
import { write } from '../../kernel/write.ts';
import { peopleByUuid } from '../../people/directory.ts';
import { forgetValues } from '../values/read-values.ts';
import { BadPurposeFile, type PurposeProblem } from './bad-purpose-file.ts';
import { lockPage } from './known-page.ts';
import { type NewerEdit, NewerEditsInPage, newerEdits, type OverwrittenEdit } from './newer-edits.ts';
import type { PurposeFile } from './purpose-file.ts';
import { planImport } from './purpose-plan.ts';
import { type PurposeReport, reportOf } from './purpose-report.ts';
import { recordImport } from './record-import.ts';
import { storeImport } from './store-import.ts';

interface ImportOptions {
  /** Says what would change, and changes nothing. */
  dryRun?: boolean;
  /** Undoes what editors changed in the page since the last import. */
  overwrite?: boolean;
}

/**
 * Takes over a file, all of it or nothing. Nothing is ever deleted, since recognitions refer to values and behaviours: what
 * is not in the file stays, after what is.
 */
export async function importPurpose(
  context: Pick<Context, 'db' | 'events' | 'now'>,
  file: PurposeFile,
  { dryRun = false, overwrite = false }: ImportOptions = {},
): Promise<PurposeReport> {
  const { plan, newer } = await write(context, async (db) => {
    const problems: PurposeProblem[] = [];
    const page = await lockPage(db);
    // After the wait: whoever had the lock did so before.
    const now = context.now();
    const plan = planImport(file, page, now, problems);
    if (problems.length > 0) throw new BadPurposeFile(problems);
    const newer = await newerEdits(db, plan);
    if (!dryRun && (overwrite || newer.length === 0)) {
      await storeImport(db, plan);
      await recordImport(db, plan, now);
    }
    return { plan, newer };
  });
  const edits = await withNames(context, newer);
  if (!dryRun && !overwrite && edits.length > 0) throw new NewerEditsInPage(edits);
  forgetValues(context.db);
  return reportOf(plan, edits);
}

async function withNames({ db }: Pick<Context, 'db'>, edits: NewerEdit[]): Promise<OverwrittenEdit[]> {
  const people = await peopleByUuid(
    db,
    edits.map(({ authorId }) => authorId),
  );
  return edits.map((edit) => ({
    ...{ ...edit, time: new Date(isoTime(edit.at)) },
    who: people.get(edit.authorId)?.name || 'Somebody who is not here any more',
  }));
}
