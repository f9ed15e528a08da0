import type { Database, Writer } from '../kernel/database.ts';
import { directoryOf } from './directory-memory.ts';
import { Lines, type Link } from './lines.ts';

/** The lines from this process's memory, or with one statement. */
export function linesOf(db: Database): Promise<Lines> {
  const directory = directoryOf(db);
  const lines = directory.lines ?? readLines(db);
  directory.lines = lines;
  lines.catch(() => {
    directory.lines = null;
  });
  return lines;
}

/** The lines as they are now: for what is decided inside a transaction. */
export async function readLines(db: Pick<Writer, 'rows'>): Promise<Lines> {
  return new Lines(await db.rows<Link>('SELECT id, manager_id AS managerId, active FROM person'));
}
