import { measureCulture } from './culture/measure-culture.mjs';
import { startMariadb } from './databases/mariadb.mjs';
import { startSqlite } from './databases/sqlite.mjs';
import { letterTargets, measureLetter } from './letter/measure-letter.mjs';
import { fillCompany } from './letterbox/company.mjs';
import { measureLetterbox } from './letterbox/measure-letterbox.mjs';
import { measureDatabase } from './measure/measure-database.mjs';
import { measurePurpose } from './measure/measure-purpose.mjs';
import { measureSearch } from './measure/measure-search.mjs';
import { letterboxTargets, printLimit } from './report/letterbox-targets.mjs';
import { printMachine } from './report/print-machine.mjs';
import { printSizes } from './report/print-sizes.mjs';
import { printTable } from './report/print-table.mjs';
import { cultureTargets, printTargets, purposeTargets, searchTargets, targetsOf } from './report/print-targets.mjs';
import { stubTargets } from './report/stub-targets.mjs';
import { measureStubs } from './stubs/measure-stubs.mjs';

/**
 * `npm run bench`, `-- --quick` for MariaDB alone and fewer rounds, `-- --blockers` for the anonymous door alone, `-- --people`
 * for the search for colleagues alone, `-- --purpose` for the page of purpose alone, `-- --culture` for the words of a round alone,
 * `-- --stubs` for thousands of connections with the beginning of a letter, `-- --letter` for a letter in the browser of a phone.
 */
const quick = process.argv.includes('--quick');
const pace = quick ? { rounds: 3, seconds: 0.7, lasting: 20 } : { rounds: 5, seconds: 1.5, lasting: 60 };
const databases = quick ? [startMariadb] : [startMariadb, startSqlite];

printMachine();
if (process.argv.includes('--stubs')) {
  printTargets(stubTargets(await measureStubs()));
} else if (process.argv.includes('--letter')) {
  printTargets(letterTargets(await measureLetter()));
} else if (process.argv.includes('--people')) {
  await on(databases, undefined, benchPeople);
} else if (process.argv.includes('--purpose')) {
  await on(databases, undefined, benchPurpose);
} else if (process.argv.includes('--culture')) {
  await on(databases, fillCompany, benchCulture);
} else {
  if (!process.argv.includes('--blockers')) await on(databases, undefined, benchWall);
  await on(databases, fillCompany, benchLetterbox);
  await printSizes();
}

async function on(starts, fill, bench) {
  for (const start of starts) {
    const database = await start(fill);
    try {
      await bench(database);
    } finally {
      await database.stop();
    }
  }
}

async function benchWall(database) {
  const measured = await measureDatabase(database, pace);
  printTable(measured);
  printTargets([...targetsOf(measured), filled(database)]);
  await benchPurpose(database);
}

async function benchPurpose(database) {
  const measured = await measurePurpose(database, pace);
  printTable(measured);
  printTargets(purposeTargets(measured));
}

async function benchPeople(database) {
  console.log(`\n### The search for colleagues on ${database.name}`);
  printTargets(searchTargets(await measureSearch(database, pace)));
}

async function benchCulture(database) {
  console.log(`\n### The words of a round on ${database.name}`);
  printTargets(cultureTargets(await measureCulture(database, pace)));
}

async function benchLetterbox(database) {
  console.log(`\n### The anonymous door on ${database.name}`);
  const measured = await measureLetterbox(database);
  printTargets(letterboxTargets(measured));
  printLimit(measured);
}

function filled({ seconds }) {
  return { name: '100,000 recognitions with all around them stored', promised: 60, unit: ' s', figure: seconds };
}
