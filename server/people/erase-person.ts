import type { Changing, Context, Writing } from '../kernel/context.ts';
import type { Erased, PersonalData } from '../kernel/personal-data.ts';
import { write } from '../kernel/write.ts';
import { forgetDirectory } from './directory-memory.ts';
import { lockPerson } from './lock-person.ts';

export interface ErasureReport {
  /** What is gone, without what there was none of. */
  erased: Erased[];
  /** What stays, from or about a former colleague. */
  staying: Erased[];
  /** Addresses of what may still name the person in its words. */
  mentions: string[];
}

/** Ends a transaction that was only tried. */
class TriedOnly extends Error {
  constructor(readonly report: ErasureReport) {
    super();
  }
}

/**
 * Erases what is stored about a person, in one transaction; what is to stay stands under the person's row, which says nothing any
 * more. Doing so twice is the same as once. With `dryRun` all of it is done and taken back, so that the report says
 * exactly what would happen.
 */
export async function erasePerson(
  context: Changing & Pick<Context, 'now'>,
  personId: string,
  stored: PersonalData[],
  { dryRun = false } = {},
): Promise<ErasureReport> {
  try {
    const report = await write(context, async (db) => {
      await lockPerson(db, personId);
      const report = await erase(db, personId, stored, context.now());
      if (dryRun) throw new TriedOnly(report);
      return report;
    });
    forgetDirectory(context.db);
    // SQLite's log holds what was deleted until it is emptied; while somebody reads, a job does it within the hour.
    await context.db.truncateLog();
    return report;
  } catch (error) {
    if (error instanceof TriedOnly) return error.report;
    throw error;
  }
}

/** Later capabilities lean on earlier ones, so they let go first. */
async function erase(db: Writing, personId: string, stored: PersonalData[], now: Date): Promise<ErasureReport> {
  const erased: Erased[] = [];
  for (const capability of stored.toReversed()) erased.push(...(await capability.erase(db, personId, now)));
  const staying: Erased[] = [];
  for (const [column, what] of stored.flatMap((capability) => Object.entries(capability.staying))) {
    staying.push({ what, count: await countRows(db, column, personId) });
  }
  const mentions = await Promise.all(stored.map((capability) => capability.mentions?.(db, personId) ?? []));
  const some = ({ count }: Erased) => count > 0;
  return { erased: erased.filter(some), staying: staying.filter(some), mentions: mentions.flat() };
}

async function countRows(db: Writing, place: string, personId: string): Promise<number> {
  const [table, column] = place.split('.');
  const rows = await db.rows<{ count: number }>(`SELECT COUNT(*) AS count FROM \`${table}\` WHERE ${column} = ?`, [
    personId,
  ]);
  return Number(rows[0]?.count);
}
