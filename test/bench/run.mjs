import { startMariadb } from './databases/mariadb.mjs';
import { startSqlite } from './databases/sqlite.mjs';
import { measureDatabase } from './measure/measure-database.mjs';
import { printMachine } from './report/print-machine.mjs';
import { printSizes } from './report/print-sizes.mjs';
import { printTable } from './report/print-table.mjs';
import { printTargets, targetsOf } from './report/print-targets.mjs';

/** `npm run bench`, `-- --quick` for MariaDB alone and fewer rounds. */
const quick = process.argv.includes('--quick');
const pace = quick ? { rounds: 3, seconds: 0.7 } : { rounds: 5, seconds: 1.5 };

printMachine();
for (const start of quick ? [startMariadb] : [startMariadb, startSqlite]) {
  const database = await start();
  try {
    const measured = await measureDatabase(database, pace);
    printTable(measured);
    printTargets([...targetsOf(measured), filled(database)]);
  } finally {
    await database.stop();
  }
}
await printSizes();

function filled({ seconds }) {
  return { name: '100,000 recognitions with all around them stored', promised: 60, unit: ' s', figure: seconds };
}
