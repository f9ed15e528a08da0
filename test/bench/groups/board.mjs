import { pairedRounds, requestRow } from '../measure/paired-rounds.mjs';
import { assertSame } from '../measure/same-answers.mjs';
import { withServers } from '../servers/with-servers.mjs';

const bare = 'bare node:http, the board of blockers';
const ours = 'Applaus, page of 20 of the board';

export const board = {
  name: 'board',
  title: 'The board of blockers',
  needs: 'wall',
  async measure(database, pace) {
    const files = { bare: ['bare.mjs'], ours: ['applaus.mjs'] };
    return withServers(database, files, async (servers, load) => {
      await assertSame(Object.values(servers), 'board');
      const rows = await pairedRounds(
        [
          requestRow(load, { name: bare, server: servers.bare, requests: 'board' }),
          requestRow(load, { name: ours, server: servers.ours, requests: 'board', base: bare }),
        ],
        pace,
      );
      const figure = rows.get(ours).cpu;
      const name = 'page of the board: CPU of bare, one joined statement';
      return { tables: [{ title: 'the board', rows }], targets: [{ name, promised: 1.3, figure }] };
    });
  },
};
