import { pairedRatio, pairedRounds, requestRow } from '../measure/paired-rounds.mjs';
import { withServers } from '../servers/with-servers.mjs';
import { startBareWriter } from '../writes/bare-row.mjs';
import { begun } from '../writes/begun.mjs';
import { openDay } from '../writes/day.mjs';
import { warmUpOf } from '../writes/writers.mjs';

const kinds = { nomination: 'a nomination', comment: 'a comment' };
const many = (writers) => (writers === 1 ? '1 writer' : `${writers} writers`);
const bareName = (kind, writers) => `bare driver: ${kinds[kind]}, ${many(writers)}`;
const ourName = (kind, writers) => `Applaus: ${kinds[kind]}, ${many(writers)}`;
const pairs = ['nomination', 'comment'].flatMap((kind) => [1, 16].map((writers) => [kind, writers]));

/** What people write, beside the same rows written by the bare driver, each commit on disk (`isDurable`). */
export const writes = {
  name: 'writes',
  title: 'Nominations and comments',
  needs: 'wall',
  writes: true,
  isDurable: true,
  async measure(database, pace) {
    const day = await openDay(database.url);
    const bare = await startBareWriter(database);
    try {
      return await withServers(database, { ours: ['applaus.mjs'] }, async ({ ours }, load) => {
        const rows = await pairedRounds(
          rowsOf(ours, load, bare).map((row) => begun(day, row)),
          { ...pace, turns: 2 },
        );
        return { tables: [{ title: 'one change, each commit on disk', rows }], targets: targetsOf(rows) };
      });
    } finally {
      bare.stop();
      await day.close();
    }
  },
};

function rowsOf(server, load, bare) {
  return pairs.flatMap(([kind, writers]) => {
    const [name, base] = [ourName(kind, writers), bareName(kind, writers)];
    const order = { name, base, server, requests: kind, connections: writers, warmUp: warmUpOf(writers) };
    return [bare.row(base, kind, writers), requestRow(load, order)];
  });
}

function targetsOf(rows) {
  return pairs.map(([kind, writers]) => ({
    name: `${kinds[kind]}, ${many(writers)}: time of the bare driver`,
    ...(kind === 'nomination' ? { promised: 2 } : {}),
    figure: pairedRatio(
      rows.get(bareName(kind, writers)),
      rows.get(ourName(kind, writers)),
      ({ perSecond }) => perSecond,
    ),
  }));
}
