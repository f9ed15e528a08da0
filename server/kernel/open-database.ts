import type { Blueprint } from './blueprint.ts';
import type { Database } from './database.ts';
import { type Deadlines, longDeadlines } from './deadline.ts';
import type { Observe } from './observe.ts';
import { OperatorError } from './operator-error.ts';

/**
 * Opens the database of a `DATABASE_URL`: `sqlite:path` or `mysql://user:password@host:port/name`. Who serves browsers says how
 * long these wait, and who traces requests hears of each statement.
 */
export async function openDatabase(
  url: string,
  blueprint: Blueprint,
  deadlines: Deadlines = longDeadlines,
  observe?: Observe,
): Promise<Database> {
  try {
    return await openWithDriver(url, blueprint, deadlines, observe);
  } catch (error) {
    const { code = '', message } = error as { code?: string; message: string };
    if (!outsideCauses.test(code)) throw error;
    throw new OperatorError(`The database of DATABASE_URL cannot be opened: ${message || code}`, { cause: error });
  }
}

/**
 * Errors that mean that the database is missing, forbidden or unreachable: their message says enough, so no stack is
 * shown.
 */
const outsideCauses = /^(E[A-Z]+|EAI_AGAIN|ER_(ACCESS|DBACCESS|BAD_DB)\w*|SQLITE_(CANTOPEN|NOTADB)\w*)$/;

/** The same database for somebody whose changes may take long. */
export function withLongChanges(db: Database): Database {
  return { ...db, transaction: (work, options) => db.transaction(work, { within: longDeadlines.write, ...options }) };
}

/** Loads only the driver that is needed, to save memory. */
async function openWithDriver(
  url: string,
  blueprint: Blueprint,
  deadlines: Deadlines,
  observe?: Observe,
): Promise<Database> {
  if (!url.startsWith('sqlite:'))
    return (await import('./open-mysql.ts')).openMysql(url, blueprint, deadlines, observe);
  return (await import('./open-sqlite.ts')).openSqlite(url.slice('sqlite:'.length), blueprint, deadlines, observe);
}
