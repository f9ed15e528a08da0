import { parseArgs } from 'node:util';
import { openCached } from './databases/cached.mjs';
import { mariadb } from './databases/mariadb.mjs';
import { sqlite } from './databases/sqlite.mjs';
import { board } from './groups/board.mjs';
import { browser } from './groups/browser.mjs';
import { culture } from './groups/culture.mjs';
import { door } from './groups/door.mjs';
import { filling } from './groups/filling.mjs';
import { filters } from './groups/filters.mjs';
import { groupsNamed } from './groups/group.mjs';
import { letter } from './groups/letter.mjs';
import { memory } from './groups/memory.mjs';
import { overload } from './groups/overload.mjs';
import { people } from './groups/people.mjs';
import { purpose } from './groups/purpose.mjs';
import { reactions } from './groups/reactions.mjs';
import { screen } from './groups/screen.mjs';
import { search } from './groups/search.mjs';
import { streams } from './groups/streams.mjs';
import { stubs } from './groups/stubs.mjs';
import { tokens } from './groups/tokens.mjs';
import { wall } from './groups/wall.mjs';
import { widget } from './groups/widget.mjs';
import { writes } from './groups/writes.mjs';
import { printTable, printTargets } from './report/print.mjs';
import { printMachine } from './report/print-machine.mjs';
import { resize } from './world/size.mjs';

const groups = [
  ...[wall, filters, search, filling, people, tokens, board, purpose, memory, streams],
  ...[door, culture, writes, reactions, widget, browser, screen, letter, stubs, overload],
];

/**
 * `npm run bench` measures all groups but those that run alone; `-- --only NAME` one of them (several are allowed), `--quick`
 * takes MariaDB and fewer rounds, `--size N` another number of recognitions.
 */
const { values: asked } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    quick: { type: 'boolean', default: false },
    size: { type: 'string', multiple: true },
  },
});
const pace = { rounds: asked.quick ? 5 : 15, seconds: 0.35 };
const engines = asked.quick ? [mariadb] : [mariadb, sqlite];
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

printMachine();
for (const group of groupsNamed(groups, asked.only)) {
  if (group.needs === 'nothing') await measureOn(null, group);
  else for (const size of asked.size ?? group.sizes ?? [100_000]) await measureAtSize(Number(size), group);
}

async function measureAtSize(size, group) {
  resize(size);
  for (const engine of engines) {
    const database = await openCached(engine, group.needs, { isCopy: group.writes, isDurable: group.isDurable });
    try {
      await measureOn(database, group, engine);
    } finally {
      await database.stop();
    }
  }
}

async function measureOn(database, group, engine) {
  console.log(`\n## ${group.title}${database ? ` on ${database.name}` : ''}`);
  const { tables = [], targets = [], notes = [] } = await group.measure(database, pace, engine);
  for (const table of tables) printTable(table);
  printTargets(targets);
  for (const note of notes) console.log(`\n${note}`);
}
