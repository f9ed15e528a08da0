import 'reflect-metadata';
import { blueprint } from '../../../dist/server/blueprint.js';
import { openDatabase } from '../../../dist/server/kernel/open-database.js';
import { searchWall } from '../../../dist/server/wall/search/search-wall.js';
import { wallStatement } from '../../../dist/server/wall/wall-statement.js';
import { openCached } from '../databases/cached.mjs';
import { intervalOf, meanOf, medianOf } from '../measure/interval.mjs';
import { resize, size } from '../world/size.mjs';

const plain = { valueUuid: null, departmentUuid: null, personUuid: null, months: null, words: [] };
const page = 21;

/** Words from those of all stories to those of none; the place name stands in one of 40. */
const searches = {
  common: ['customer'],
  'one in 3': ['dutch'],
  'place name, one in 40': ['brussels'],
  'one in 400': ['antwerp'],
  'one in 4,000': ['zebra'],
  unknown: ['xylophone'],
  'two words': ['cake', 'brussels'],
  'three letters': ['van'],
};

const smaller = 100_000;

/**
 * What the database works for a search, with our part of it, beside what it works for the newest page of the wall; above
 * 100,000 recognitions beside the same search in 100,000 of them too, turn by turn.
 */
export const search = {
  name: 'search',
  title: 'Words on the wall',
  needs: 'wall',
  sizes: [10_000, 100_000, 1_000_000],
  async measure(database, { rounds, seconds }, engine) {
    // Nine works at three sizes share three minutes.
    const pace = { rounds, seconds: 0.3 * seconds };
    if (size.recognitions <= smaller) return { targets: targetsOf(...(await take([database], pace))) };
    const other = await openSmaller(engine);
    const [taken, takenSmaller] = await take([database, other], pace);
    await other.stop();
    return { targets: [...targetsOf(taken), ...growthOf(taken, takenSmaller)] };
  },
};

async function openSmaller(engine) {
  const large = size.recognitions;
  resize(smaller);
  const database = await openCached(engine, 'wall', { isCopy: false });
  resize(large);
  return database;
}

function newest(db) {
  const { sql, parameters } = wallStatement(db.dialect, plain, null, page);
  return db.rows(sql, parameters);
}

const find = (words) => (db) => searchWall(db, { ...plain, words }, null, page);

const works = [['plain', newest], ...Object.entries(searches).map(([name, words]) => [name, find(words)])];

const ownCpu = () => process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6;

/** CPU of one of each work in each round, in microseconds, by database: the same work of all of them in short turns. */
async function take(databases, { rounds, seconds }) {
  const opened = await Promise.all(databases.map(({ url }) => openDatabase(url, blueprint)));
  const taken = databases.map(() => Object.fromEntries(works.map(([name]) => [name, []])));
  const cpuOf = ({ cpu }) => (cpu() > 0 ? cpu : ownCpu);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, work] of works) {
      const asked = opened.map((db, index) => ({ work: () => work(db), cpu: cpuOf(databases[index]), taken: [] }));
      await takeTurns(asked, seconds / turns);
      for (const [index, each] of asked.entries()) taken[index][name].push(meanOf(each.taken));
    }
  }
  for (const db of opened) await db.close();
  return taken;
}

const turns = 4;

async function takeTurns(asked, seconds) {
  for (let turn = 0; turn < turns; turn += 1) {
    for (const { work, cpu, taken } of turn % 2 === 0 ? asked : asked.toReversed()) {
      taken.push(await takeTurn(work, cpu, seconds));
    }
  }
}

async function takeTurn(work, cpu, seconds) {
  await work();
  const [before, until] = [cpu(), performance.now() + seconds * 1000];
  let count = 0;
  for (; count === 0 || performance.now() < until; count += 1) await work();
  return ((cpu() - before) / count) * 1e6;
}

/** Those that find at once or nothing hardly grow with the wall; the others look through more of it. */
const flat = ['common', 'unknown', 'three letters'];

function growthOf(taken, takenSmaller) {
  return Object.keys(searches).map((name) => ({
    name: `${name}: growth from ${numeral(smaller)} to ${numeral(size.recognitions)}`,
    promised: flat.includes(name) ? 1.2 : 3.5,
    figure: intervalOf(taken[name].map((cpu, round) => cpu / takenSmaller[name][round])),
  }));
}

const numeral = (count) => count.toLocaleString('en');

/** The bounds beside the newest page hold up to 100,000; from there on what is promised is the growth. */
function targetsOf({ plain: base, ...taken }) {
  const figures = Object.entries(taken).map(([name, cpu]) => [name, medianOf(cpu)]);
  const ratios = Object.values(taken).map((cpu) => medianOf(cpu.map((each, round) => each / base[round])));
  const bound = (most) => (size.recognitions > smaller ? {} : { promised: most });
  const at = `at ${numeral(size.recognitions)}`;
  return [
    { name: `newest page ${at}: CPU of the database`, unit: ' µs', figure: medianOf(base) },
    ...figures.map(([name, figure]) => ({ name: `${name} ${at}`, unit: ' µs', figure })),
    { name: `typical search ${at}: CPU of the newest page`, ...bound(25), figure: medianOf(ratios) },
    { name: `dearest search ${at}: CPU of the newest page`, ...bound(60), figure: Math.max(...ratios) },
  ];
}
