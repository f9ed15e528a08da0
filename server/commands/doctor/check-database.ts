import { notMigrated } from '../../http/health.ts';
import type { Database } from '../../kernel/database.ts';
import { isMigrated } from '../../kernel/migrated.ts';
import { refuseNewerDatabase } from '../../kernel/refuse-newer-database.ts';
import { databaseTime } from '../../kernel/sql.ts';
import { type Diagnosis, failed, ok, warning } from './diagnosis.ts';

/** Between two clocks, in milliseconds: from there on times that one writes are wrong for the other. */
const largest = 5_000;

/** Whether its tables are those of this program, and its clock that of this machine. */
export async function checkDatabase(db: Database, now: Date): Promise<Diagnosis[]> {
  return [await checkTables(db), await checkClock(db, now)];
}

async function checkTables(db: Database): Promise<Diagnosis> {
  try {
    await refuseNewerDatabase(db);
  } catch (error) {
    return failed('database', (error as Error).message);
  }
  if (await isMigrated(db)) return ok('database', `${db.dialect}, at the newest migration`);
  return failed('database', notMigrated, 'Run npm run migrate, with the settings of the server.');
}

async function checkClock(db: Database, now: Date): Promise<Diagnosis> {
  const stored = await databaseTime(db);
  if (stored === null) return ok('clock', 'the database runs in this process');
  const apart = Math.abs(stored.getTime() - now.getTime());
  const says = `${(apart / 1_000).toFixed(1)} s between this machine and the database`;
  if (apart <= largest) return ok('clock', says);
  return warning('clock', says, 'Set both clocks by NTP: deliveries, keys and jobs follow them.');
}
