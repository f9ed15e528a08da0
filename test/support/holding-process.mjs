// Has a SQLite file for itself for a while: `node holding-process.mjs FILE MILLISECONDS`; it says `held` when nobody else can read.
import { writeSync } from 'node:fs';
import SqliteDatabase from 'libsql';

const [file, milliseconds] = process.argv.slice(2);
const database = new SqliteDatabase(file);
database.exec('BEGIN EXCLUSIVE');
writeSync(1, 'held\n');
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(milliseconds));
database.exec('COMMIT');
database.close();
