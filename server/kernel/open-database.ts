import type { Blueprint } from './blueprint.ts';
import type { Database } from './database.ts';
import { openMysql } from './open-mysql.ts';
import { openSqlite } from './open-sqlite.ts';
import { OperatorError } from './operator-error.ts';

/** Opens the database of a `DATABASE_URL`: `sqlite:path` or `mysql://user:password@host:port/name`. */
export async function openDatabase(url: string, blueprint: Blueprint): Promise<Database> {
  try {
    return await (url.startsWith('sqlite:')
      ? openSqlite(url.slice('sqlite:'.length), blueprint)
      : openMysql(url, blueprint));
  } catch (error) {
    const { code = '', message } = error as { code?: string; message: string };
    if (!outsideCauses.test(code)) throw error;
    throw new OperatorError(`The database of DATABASE_URL cannot be opened: ${message || code}`, { cause: error });
  }
}

/** Not there, not allowed, not reachable: the sentence says enough, a stack would say nothing. */
const outsideCauses = /^(E[A-Z]+|EAI_AGAIN|ER_(ACCESS|DBACCESS|BAD_DB)\w*|SQLITE_(CANTOPEN|NOTADB)\w*)$/;
