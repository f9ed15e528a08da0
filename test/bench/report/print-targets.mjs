/** What was promised against what came out; `figure` must not be above (or below, for `atLeast`) the target. */
export function printTargets(targets) {
  console.log('\n| target | promised | measured | |\n|---|---|---|---|');
  for (const { name, promised, figure, atLeast = false, unit = '' } of targets) {
    const met = atLeast ? figure >= promised : figure <= promised;
    const bound = atLeast ? 'at least' : 'at most';
    const shown = unit === '' ? figure.toFixed(2) : `${figure.toFixed(1)}${unit}`;
    console.log(`| ${name} | ${bound} ${promised}${unit} | ${shown} | ${met ? 'met' : 'MISSED'} |`);
  }
}

/** The targets that one database's table decides. */
export function targetsOf({ pages, rows, search, memory }) {
  const cpu = (name) => (rows.get(name) ?? pages.get(name)).cpu.median;
  const filters = ['value', 'department', 'person', 'month'].map((name) => cpu(`  filter: ${name}`));
  const again = cpu('  page again');
  const mercurius = ['joined statement', 'people in memory'].map((kind) => cpu(`Mercurius + graphql-jit, ${kind}`));
  const page = cpu('Applaus, page of 20');
  return [
    { name: 'page of 20: CPU of bare, one joined statement', promised: 1.3, figure: page },
    {
      name: 'page of 20: CPU of the better Mercurius + graphql-jit',
      promised: 1,
      figure: page / Math.min(...mercurius),
    },
    { name: 'dearest filter: CPU of the plain page', promised: 1.2, figure: Math.max(...filters) / again },
    {
      name: 'hot first page: requests/s of bare',
      promised: 3,
      atLeast: true,
      figure: rows.get('  page 1, hot').perSecond.median,
    },
    {
      name: 'page 2,000: CPU of page 1',
      promised: 1.2,
      figure: cpu('  page 2,000') / cpu('  page 1, not from memory'),
    },
    {
      name: 'page 2,000: time of page 1',
      promised: 1.2,
      figure: rows.get('  page 2,000').milliseconds / rows.get('  page 1, not from memory').milliseconds,
    },
    {
      name: 'page of the board: CPU of bare, one joined statement',
      promised: 1.3,
      figure: cpu('Applaus, page of 20 of the board'),
    },
    { name: 'people search at 20,000: median time', promised: 20, unit: ' ms', figure: search.median },
    { name: 'people search at 20,000: 95 % within', promised: 20, unit: ' ms', figure: search.slowest },
    { name: 'resident memory under load: most', promised: 250, unit: ' MB', figure: memory.most },
  ];
}
