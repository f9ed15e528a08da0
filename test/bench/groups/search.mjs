import 'reflect-metadata';
import { blueprint } from '../../../dist/server/blueprint.js';
import { openDatabase } from '../../../dist/server/kernel/open-database.js';
import { searchWall } from '../../../dist/server/wall/search/search-wall.js';
import { wallStatement } from '../../../dist/server/wall/wall-statement.js';
import { medianOf } from '../measure/interval.mjs';
import { size } from '../world/size.mjs';

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

/** What the database works for a search, with our part of it, beside what it works for the newest page of the wall. */
export const search = {
  name: 'search',
  title: 'Words on the wall',
  needs: 'wall',
  sizes: [10_000, 100_000, 1_000_000],
  async measure(database, pace) {
    const db = await openDatabase(database.url, blueprint);
    const works = {
      plain: () => newest(db),
      ...Object.fromEntries(Object.entries(searches).map(([name, words]) => [name, () => find(db, words)])),
    };
    const taken = await rounds(works, database, pace);
    await db.close();
    const base = medianOf(taken.plain);
    const figures = Object.keys(searches).map((name) => [name, medianOf(taken[name])]);
    const before = measured.get(database.name);
    measured.set(database.name, { recognitions: size.recognitions, taken });
    return { targets: [...targetsOf(base, figures), ...growthSince(before, figures)] };
  },
};

function newest(db) {
  const { sql, parameters } = wallStatement(db.dialect, plain, null, page);
  return db.rows(sql, parameters);
}

const find = (db, words) => searchWall(db, { ...plain, words }, null, page);

/** CPU of one, in microseconds: of the database's process or, where that is ours, of this one. */
async function rounds(works, database, { rounds: number, seconds }) {
  const own = () => process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6;
  const cpu = database.cpu() > 0 ? database.cpu : own;
  const taken = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (let round = 0; round < number; round += 1) {
    for (const [name, work] of Object.entries(works)) {
      await work();
      const [before, until] = [cpu(), performance.now() + seconds * 1000];
      let count = 0;
      for (; count === 0 || performance.now() < until; count += 1) await work();
      taken[name].push(((cpu() - before) / count) * 1e6);
    }
  }
  return taken;
}

/** What was taken at the size before, by database. */
const measured = new Map();

/** Those that find at once or nothing hardly grow with the wall; the others look through more of it. */
const flat = ['common', 'unknown', 'three letters'];

function growthSince(before, figures) {
  if (before?.recognitions !== 100_000) return [];
  return figures.map(([name, figure]) => ({
    name: `${name}: growth from 100,000 to ${size.recognitions.toLocaleString('en')}`,
    promised: flat.includes(name) ? 1.2 : 3.5,
    figure: figure / medianOf(before.taken[name]),
  }));
}

/** The bounds beside the newest page hold up to 100,000; from there on what is promised is the growth. */
function targetsOf(base, figures) {
  const ratios = figures.map(([, figure]) => figure / base);
  const bound = (most) => (size.recognitions > 100_000 ? {} : { promised: most });
  const at = `at ${size.recognitions.toLocaleString('en')}`;
  return [
    { name: `newest page ${at}: CPU of the database`, unit: ' µs', figure: base },
    ...figures.map(([name, figure]) => ({ name: `${name} ${at}`, unit: ' µs', figure })),
    { name: `typical search ${at}: CPU of the newest page`, ...bound(25), figure: medianOf(ratios) },
    { name: `dearest search ${at}: CPU of the newest page`, ...bound(60), figure: Math.max(...ratios) },
  ];
}
