import type { Blueprint } from './blueprint.ts';
import type { Database } from './database.ts';
import { openMysql } from './open-mysql.ts';
import { openSqlite } from './open-sqlite.ts';

/** Opens the database of a `DATABASE_URL`: `sqlite:path` or `mysql://user:password@host:port/name`. */
export async function openDatabase(url: string, blueprint: Blueprint): Promise<Database> {
  return url.startsWith('sqlite:') ? openSqlite(url.slice('sqlite:'.length), blueprint) : openMysql(url, blueprint);
}
