import type { Database } from './database.ts';
import { OperatorError } from './operator-error.ts';
import { tableExists } from './sql.ts';

/** Throws where the database was changed in a way that this program does not know: it would spoil what is there. */
export async function refuseNewerDatabase(db: Database, isKnown = knownTo(db)): Promise<void> {
  if (!(await tableExists(db, 'oldest_program'))) return;
  const rows = await db.rows<{ migration: string }>('SELECT migration FROM oldest_program');
  const unknown = rows.find(({ migration }) => !isKnown(migration));
  if (!unknown) return;
  throw new OperatorError(
    `This database was changed for a newer Applaus (${unknown.migration}), and this older one would spoil it. Start the newer ` +
      'one, or go back to a backup from before that migration.',
  );
}

function knownTo({ dataSource }: Database): (migration: string) => boolean {
  const names = new Set(dataSource.migrations.map((one) => one.name ?? one.constructor.name));
  return (migration) => names.has(migration);
}
