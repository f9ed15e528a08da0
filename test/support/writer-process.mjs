// Writes to a SQLite file from a process of its own: `node writer-process.mjs FILE TIMES`, one transaction each time.
import SqliteDatabase from 'libsql';

const [file, times] = process.argv.slice(2);
const database = new SqliteDatabase(file);
database.exec('PRAGMA busy_timeout = 10000');
for (let number = 0; number < Number(times); number += 1) {
  database.exec('BEGIN IMMEDIATE');
  database.prepare('INSERT INTO department (id, name) VALUES (?, ?)').run(`other-${number}`, `Other ${number}`);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
  database.exec('COMMIT');
}
database.close();
