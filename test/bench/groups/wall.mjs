import { pairedRatio, pairedRounds, requestRow } from '../measure/paired-rounds.mjs';
import { assertSame } from '../measure/same-answers.mjs';
import { withServers } from '../servers/with-servers.mjs';

const bare = 'bare node:http, people in memory';
const joined = 'bare node:http, one joined statement';
const mercurius = 'Mercurius + graphql-jit, people in memory';
const mercuriusJoined = 'Mercurius + graphql-jit, joined statement';
const ours = 'Applaus, page of 20';
const rights = 'Applaus, `viewerMarks` of the page';
const first = 'Applaus, page 1, not from memory';
const deep = 'Applaus, page 2,000';
const hot = 'Applaus, page 1, hot';
const bareHot = 'bare node:http, page 1 as bytes';
const inMemory = { PEOPLE: 'memory' };

/** The page of the wall beside every peer. Promises are against the strongest of them. */
export const wall = {
  name: 'wall',
  title: 'The page of the wall',
  needs: 'wall',
  async measure(database, pace) {
    const files = {
      [bare]: ['bare.mjs', inMemory],
      [joined]: ['bare.mjs'],
      [mercurius]: ['mercurius.mjs', inMemory],
      [mercuriusJoined]: ['mercurius.mjs'],
      [ours]: ['applaus.mjs'],
      [bareHot]: ['bare-cached.mjs'],
    };
    return withServers(database, files, async (servers, load) => {
      for (const requests of ['page', 'first', 'hot']) await assertSame(Object.values(servers), requests);
      const rows = await pairedRounds(rowsOf(servers, load), pace);
      return { tables: [{ title: 'a page of 20', rows }], targets: targetsOf((name) => rows.get(name)) };
    });
  },
};

function rowsOf(servers, load) {
  const pages = [bare, joined, mercurius, mercuriusJoined, ours].map((name) => [name, servers[name], 'page', bare]);
  const own = [
    [first, servers[ours], 'first', bare],
    [deep, servers[ours], 'deep', bare],
    [rights, servers[ours], 'rights', bare],
    [bareHot, servers[bareHot], 'hot', bareHot],
    [hot, servers[ours], 'hot', bareHot],
  ];
  return [...pages, ...own].map(([name, server, requests, base]) =>
    requestRow(load, { name, server, requests, base: base === name ? undefined : base }),
  );
}

function targetsOf(row) {
  const against = (name, base, figure) => pairedRatio(row(name), row(base), figure);
  const peer = row(mercurius).microseconds < row(mercuriusJoined).microseconds ? mercurius : mercuriusJoined;
  return [
    { name: 'page of 20: CPU of the strongest bare server', promised: 1.1, figure: row(ours).cpu },
    { name: `page of 20: CPU of ${peer}`, promised: 0.85, figure: against(ours, peer) },
    {
      name: 'hot first page: requests/s of the strongest bare server',
      ...{ promised: 3, atLeast: true, figure: against(hot, bare, ({ perSecond }) => perSecond) },
    },
    { name: 'hot first page: CPU of a bare server with the page as bytes', figure: row(hot).cpu },
    { name: 'page 2,000: CPU of page 1', promised: 1.2, figure: against(deep, first) },
    { name: 'page 2,000: time of page 1', promised: 1.2, figure: against(deep, first, ({ median }) => median) },
  ];
}
