import { pairedRatio, pairedRounds, requestRow, worstOf } from '../measure/paired-rounds.mjs';
import { assertSame } from '../measure/same-answers.mjs';
import { withServers } from '../servers/with-servers.mjs';

const single = { value: 'a value', department: 'a department', person: 'a person', month: 'a month' };
const pairs = {
  departmentValue: 'a department and a value',
  personDepartment: 'a person and the whole company',
  valueMonth: 'a value and a month',
};
const plain = 'Applaus, page of 20';
/** So many rows that they share their time: what is promised gets most of it. */
const [most, rest] = [1.2, 0.3];

/** Pages that a filter narrows down, each beside a bare server that has to answer the same. */
export const filters = {
  name: 'filters',
  title: 'Filters of the wall',
  needs: 'wall',
  async measure(database, pace) {
    const files = { bare: ['bare.mjs', { PEOPLE: 'memory' }], ours: ['applaus.mjs'] };
    return withServers(database, files, async ({ bare, ours }, load) => {
      const names = { ...single, ...pairs };
      for (const requests of Object.keys(names)) await assertSame([bare, ours], requests, 40);
      const rows = await pairedRounds(
        [
          requestRow(load, { name: plain, share: most, server: ours, requests: 'page' }),
          ...Object.entries(names).flatMap(([requests, name]) => rowsOf({ bare, ours }, load, requests, name)),
        ],
        pace,
      );
      return { tables: [{ title: 'pages of 20 by filter', rows }], targets: targetsOf(rows) };
    });
  },
};

function rowsOf({ bare, ours }, load, requests, name) {
  const base = `bare node:http, ${name}`;
  return [
    requestRow(load, { name: base, share: rest, server: bare, requests }),
    requestRow(load, {
      name: `Applaus, ${name}`,
      share: requests in single ? most : rest,
      server: ours,
      requests,
      base,
    }),
  ];
}

function targetsOf(rows) {
  const of = (names) => Object.values(names).map((name) => rows.get(`Applaus, ${name}`));
  const dearest = worstOf(of(single).map((row) => pairedRatio(row, rows.get(plain))));
  return [
    { name: 'dearest filter: CPU of the plain page', promised: 1.2, figure: dearest },
    {
      name: 'dearest filter: CPU of the strongest bare server with it',
      figure: worstOf([...of(single), ...of(pairs)].map(({ cpu }) => cpu)),
    },
  ];
}
