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
  database.exec('PRAGMA cache_size = -12000');
  const prepared = new Map();
  const statement = (sql) => {
    if (!prepared.has(sql)) prepared.set(sql, prepare(database, sql));
    return prepared.get(sql);
  };
  return { dialect: 'sqlite', rows: async (sql, parameters) => statement(sql)(parameters) };
}

/** As lists, since the driver takes longer to name each field of each row than we do. */
function prepare(database, sql) {
  const statement = database.prepare(sql).raw(true);
  const names = statement.columns().map(({ name }) => name);
  return (parameters) =>
    statement.all(...parameters).map((values) => {
      const row = {};
      for (let place = 0; place < names.length; place += 1) row[names[place]] = values[place];
      return row;
    });
}
