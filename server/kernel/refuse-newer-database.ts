import type { Database } from './database.ts';
import { OperatorError } from './operator-error.ts';
import { tableExists } from './sql.ts';

/** Throws where the database was changed in a way that this program does not know: it would spoil what is there. */
export async function refuseNewerDatabase(db: Database): Promise<void> {
  if (!(await tableExists(db, 'oldest_program'))) return;
  const known = new Set(db.dataSource.migrations.map((one) => one.name ?? one.constructor.name));
  const rows = await db.rows<{ migration: string }>('SELECT migration FROM oldest_program');
  const unknown = rows.find(({ migration }) => !known.has(migration));
  if (!unknown) return;
  throw new OperatorError(
    `This database was changed for a newer Applaus (${unknown.migration}), and this older one would spoil it. Start the newer ` +
      'one, or go back to a backup from before that migration.',
  );
}
