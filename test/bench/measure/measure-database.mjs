import { startServer } from '../servers/start-server.mjs';
import { startLoad } from './load-process.mjs';
import { inRounds } from './rounds.mjs';
import { assertSameAnswers, assertSameBoards } from './same-answers.mjs';
import { mostMegabytes } from './usage.mjs';

const bare = 'bare node:http, joined statement';
const bareBoard = 'bare node:http, the board';
const ours = 'Applaus, page of 20';

/** All rows of the table on one database: the peers first, then everything else of ours beside our own page. */
export async function measureDatabase(database, { rounds, seconds, lasting }) {
  const start = (file, environment) => startServer(file, database.url, environment);
  const peers = {
    [bare]: await start('bare.mjs'),
    'bare node:http, people in memory': await start('bare.mjs', { PEOPLE: 'memory' }),
    'Mercurius + graphql-jit, joined statement': await start('mercurius.mjs'),
    'Mercurius + graphql-jit, people in memory': await start('mercurius.mjs', { PEOPLE: 'memory' }),
    [ours]: await start('applaus.mjs'),
  };
  const load = startLoad();
  try {
    await assertSameAnswers(Object.values(peers));
    await assertSameBoards([peers[bare], peers[ours]]);
    const compared = Object.entries(peers).map(([name, server]) => ({ name, server, row: 'page' }));
    const pages = await inRounds(load, compared, bare, { rounds, seconds: seconds * 2 });
    const server = peers[ours];
    const rows = await inRounds(load, [compared[0], ...ownRows(server)], bare, { rounds, seconds });
    rows.delete(bare);
    const board = await inRounds(load, boards(peers), bareBoard, { rounds, seconds });
    const search = await load.measure(server, 'people', { seconds: seconds * 2, connections: 1 });
    // Memory goes on growing after the rounds are over: V8 collects late.
    await load.measure(server, 'page', { seconds: lasting });
    return {
      name: database.name,
      pages,
      rows: new Map([...rows, ...board]),
      search,
      memory: mostMegabytes(server.pid),
    };
  } finally {
    load.stop();
    await Promise.all(Object.values(peers).map((peer) => peer.stop()));
  }
}

/** The board's page beside its own bare server: another page of other rows. */
function boards(peers) {
  return [
    { name: bareBoard, server: peers[bare], row: 'board' },
    { name: 'Applaus, page of 20 of the board', server: peers[ours], row: 'board' },
  ];
}

function ownRows(server) {
  const rows = {
    '  page again': 'page',
    '  filter: value': 'value',
    '  filter: department': 'department',
    '  filter: person': 'person',
    '  filter: month': 'month',
    '  viewerMarks of the page': 'rights',
    '  page 1, not from memory': 'first',
    '  page 2,000': 'deep',
    '  page 1, hot': 'hot',
  };
  return Object.entries(rows).map(([name, row]) => ({ name, server, row }));
}
