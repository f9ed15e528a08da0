import SqliteDatabase from 'libsql';
import mysql from 'mysql2/promise';

/** Prepared statements with the same settings as the server's, so that only what stands around them differs. */
export async function openRows(url) {
  if (url.startsWith('sqlite:')) return sqliteRows(url.slice('sqlite:'.length));
  const pool = mysql.createPool({ uri: url, connectionLimit: 8, dateStrings: true, trace: false });
  return { dialect: 'mysql', rows: async (sql, parameters) => (await pool.execute(sql, parameters))[0] };
}

function sqliteRows(path) {
  const database = new SqliteDatabase(path);
  const prepared = new Map();
  const statement = (sql) => {
    if (!prepared.has(sql)) prepared.set(sql, database.prepare(sql));
    return prepared.get(sql);
  };
  return { dialect: 'sqlite', rows: async (sql, parameters) => statement(sql).all(...parameters) };
}
