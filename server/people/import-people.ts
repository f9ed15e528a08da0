import type { Context, Writing } from '../kernel/context.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import { OperatorError } from '../kernel/operator-error.ts';
import { isUniqueViolation } from '../kernel/unique-violation.ts';
import { write } from '../kernel/write.ts';
import { DepartmentRow } from './department.row.ts';
import { forgetDirectory } from './directory-memory.ts';
import { raiseDirectoryVersion } from './directory-version.ts';
import type { FileColumn } from './people-file-columns.ts';
import type { FilePerson } from './people-file-row.ts';
import { PersonRow } from './person.row.ts';
import { type ImportPlan, planImport } from './plan-import.ts';
import { changedColumns, updatePeople } from './update-people.ts';

export interface ImportOptions {
  /** Whoever is active and not in the file is no longer active. */
  deactivateMissing: boolean;
  /** Says what would change, and writes nothing. */
  dryRun?: boolean;
  /** More than a tenth of the active people may leave at once. */
  confirmed?: boolean;
  /** Is called with how many people of the file were done since the last time. */
  onProgress?: (people: number) => void;
}

export interface ImportReport {
  added: PersonRow[];
  /** What differs, by the names of the file's columns. */
  changed: { person: PersonRow; columns: FileColumn[] }[];
  unchanged: number;
  deactivated: PersonRow[];
  /** So many leave that it has to be confirmed. */
  asksForConfirmation: boolean;
  departments: { added: string[]; moved: string[] };
}

/**
 * Takes over a file of people, all of it or nothing. Whoever is not in it stays as they are, unless the file is said to
 * be everybody: then they are no longer active.
 */
export async function importPeople(
  context: Pick<Context, 'db' | 'events' | 'now'>,
  people: FilePerson[],
  options: ImportOptions,
): Promise<ImportReport> {
  if (options.dryRun) return reportOf(await planImport(context.db, people, context.now()), options);
  try {
    const plan = await write(context, async (db) => {
      const plan = await planImport(db, people, context.now());
      refuseMassDeparture(plan, options);
      await carryOut(db, plan, options);
      return plan;
    });
    forgetDirectory(context.db);
    return reportOf(plan, options);
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const { message } = error as Error;
    throw new OperatorError(`Nothing was imported, because the database takes two entries for the same: ${message}`);
  }
}

/** A file that was cut short would end nearly everybody. */
function isMassDeparture({ missing, active }: ImportPlan, { deactivateMissing }: ImportOptions): boolean {
  return deactivateMissing && missing.length * 10 > active;
}

function refuseMassDeparture(plan: ImportPlan, options: ImportOptions): void {
  if (options.confirmed || !isMassDeparture(plan, options)) return;
  const { missing, active } = plan;
  const names = missing.slice(0, 10).map(({ name }) => name);
  const more = missing.length > names.length ? ` and ${missing.length - names.length} more` : '';
  throw new OperatorError(
    `Nothing was imported: ${missing.length} of the ${active} active people are not in the file and would no longer be active: ` +
      `${names.join(', ')}${more}.\nThat is more than a tenth. --dry-run shows them; --yes goes on if it is right.`,
  );
}

/** How many rows are written between two signs of progress. */
const portion = 500;

async function carryOut(db: Writing, plan: ImportPlan, options: ImportOptions): Promise<void> {
  const { departments, added, changed, unchanged, missing } = plan;
  const advance = (people: number) => options.onProgress?.(people);
  advance(unchanged);
  await insertRows(db, DepartmentRow, departments.added);
  for (const { id, parentId } of departments.moved) {
    await db.run('UPDATE department SET parent_id = ? WHERE id = ?', [parentId, id]);
  }
  for (let from = 0; from < added.length; from += portion) {
    const rows = added.slice(from, from + portion);
    await insertRows(db, PersonRow, rows);
    advance(rows.length);
  }
  await updatePeople(db, changed, () => advance(1));
  if (options.deactivateMissing) await deactivate(db, missing);
  await raiseDirectoryVersion(db);
}

async function deactivate(db: Writing, people: PersonRow[]): Promise<void> {
  for (const { id } of people) {
    await db.run('UPDATE person SET active = 0 WHERE id = ?', [id]);
    db.announce('personChanged', { personId: id });
  }
}

function reportOf(plan: ImportPlan, options: ImportOptions): ImportReport {
  const { departments, added, changed, unchanged, missing } = plan;
  const names = (rows: DepartmentRow[]) => rows.map(({ name }) => name);
  return {
    added,
    changed: changed.map((change) => ({ person: change.person, columns: changedColumns(change) })),
    unchanged,
    deactivated: options.deactivateMissing ? missing : [],
    asksForConfirmation: isMassDeparture(plan, options),
    departments: { added: names(departments.added), moved: names(departments.moved) },
  };
}
