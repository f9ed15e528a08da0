import { medianOf, ratioOf } from '../measure/rounds.mjs';

/** What was promised against what came out; `figure` must not be above (or below, for `roundedGroupSize`) the target. */
export function printTargets(targets) {
  console.log('\n| target | promised | measured | |\n|---|---|---|---|');
  for (const { name, promised, figure, roundedGroupSize = false, unit = '' } of targets) {
    const met = roundedGroupSize ? figure >= promised : figure <= promised;
    const bound = roundedGroupSize ? 'at least' : 'at most';
    const shown = unit === '' ? figure.toFixed(2) : `${figure.toFixed(1)}${unit}`;
    console.log(`| ${name} | ${bound} ${promised}${unit} | ${shown} | ${met ? 'met' : 'MISSED'} |`);
  }
}

export function searchTargets({ median, slowest }) {
  return [
    { name: 'people search at 20,000: median time', promised: 20, unit: ' ms', figure: median },
    { name: 'people search at 20,000: 95 % within', promised: 20, unit: ' ms', figure: slowest },
  ];
}

export function cultureTargets({ seconds, cpu }) {
  const name = '20,000 people x 8 words summed and deleted';
  return [
    { name, promised: 1, unit: ' s', figure: seconds },
    { name: `${name}: CPU of the server`, promised: 1, unit: ' s', figure: cpu },
  ];
}

/** A reader's page takes both requests, so the promise is about their sum; the table shows each. */
export function purposeTargets({ pages }) {
  const taken = (isOurs) =>
    [...pages].filter(([name]) => name.startsWith('Applaus') === isOurs).map(([, row]) => row.taken);
  const [ours, bare] = [taken(true), taken(false)].map(sumOfRounds);
  const figure = medianOf(ours.map((cpu, round) => cpu / bare[round]));
  return [{ name: 'the page of purpose with what proves its values: CPU of bare', promised: 1.3, figure }];
}

function sumOfRounds(rows) {
  return rows[0].map((_, round) => rows.reduce((sum, row) => sum + row[round].cpu, 0));
}

/** The targets that one database's table decides. */
export function targetsOf({ pages, rows, search, memory }) {
  const row = (name) => rows.get(name) ?? pages.get(name);
  const against = (name, base, figure = (taken) => taken.cpu) => ratioOf(row(name), row(base), figure);
  const filters = ['value', 'department', 'person', 'month'].map((name) => `  filter: ${name}`);
  const page = 'Applaus, page of 20';
  const mercurius = ['joined statement', 'people in memory'].map((kind) => `Mercurius + graphql-jit, ${kind}`);
  return [
    { name: 'page of 20: CPU of bare, one joined statement', promised: 1.3, figure: row(page).cpu.median },
    {
      name: 'page of 20: CPU of the better Mercurius + graphql-jit',
      promised: 1,
      figure: Math.max(...mercurius.map((peer) => against(page, peer))),
    },
    {
      name: 'dearest filter: CPU of the plain page',
      promised: 1.2,
      figure: Math.max(...filters.map((filter) => against(filter, '  page again'))),
    },
    {
      name: 'hot first page: requests/s of bare',
      promised: 3,
      roundedGroupSize: true,
      figure: row('  page 1, hot').perSecond.median,
    },
    {
      name: 'page 2,000: CPU of page 1',
      promised: 1.2,
      figure: against('  page 2,000', '  page 1, not from memory'),
    },
    {
      name: 'page 2,000: time of page 1',
      promised: 1.2,
      figure: against('  page 2,000', '  page 1, not from memory', (taken) => taken.median),
    },
    {
      name: 'page of the board: CPU of bare, one joined statement',
      promised: 1.3,
      figure: row('Applaus, page of 20 of the board').cpu.median,
    },
    ...searchTargets(search),
    { name: 'resident memory under load: most', promised: 250, unit: ' MB', figure: memory },
  ];
}
