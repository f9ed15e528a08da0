import { pairedRatio, pairedRounds, requestRow } from '../measure/paired-rounds.mjs';
import { withServers } from '../servers/with-servers.mjs';
import { startBareWriter } from '../writes/bare-row.mjs';
import { openDay } from '../writes/day.mjs';
import { counts, warmUpOf } from '../writes/writers.mjs';

const kinds = { nomination: 'a nomination', comment: 'a comment' };
const many = (writers) => (writers === 1 ? '1 writer' : `${writers} writers`);
const bareName = (kind, writers) => `bare driver: ${kinds[kind]}, ${many(writers)}`;
const ourName = (kind, writers) => `Applaus: ${kinds[kind]}, ${many(writers)}`;
const pairs = ['nomination', 'comment'].flatMap((kind) => [1, 16].map((writers) => [kind, writers]));
const reacting = (count) => `Applaus: a reaction beside ${count.toLocaleString('en')}`;
const onOne = 'Applaus: 50 react to one recognition';
const onFifty = 'Applaus: 50 react to fifty recognitions';

/** What changes something, beside the same rows written by the bare driver, each commit on disk (`isDurable`). */
export const writes = {
  name: 'writes',
  title: 'Nominations, comments and reactions',
  needs: 'wall',
  writes: true,
  isDurable: true,
  async measure(database, pace) {
    const day = await openDay(database.url);
    const bare = await startBareWriter(database);
    try {
      return await withServers(database, { ours: ['applaus.mjs'] }, async ({ ours }, load) => {
        const rows = rowsOf(ours, load, bare).map((row) => onFreshDay(day, row));
        return resultOf(await pairedRounds(rows, { ...pace, turns: 2 }));
      });
    } finally {
      bare.stop();
      await day.close();
    }
  },
};

function rowsOf(server, load, bare) {
  const ours = (name, requests, connections, base) =>
    requestRow(load, { name, server, requests, connections, base, warmUp: warmUpOf(connections) });
  return [
    ...pairs.flatMap(([kind, writers]) => [
      bare.row(bareName(kind, writers), kind, writers),
      ours(ourName(kind, writers), kind, writers, bareName(kind, writers)),
    ]),
    ...counts.map((count) => ours(reacting(count), `react${count}`, 1, reacting(counts[0]))),
    ours(onFifty, 'reactFifty', 50),
    ours(onOne, 'reactOne', 50, onFifty),
  ];
}

function onFreshDay(day, row) {
  const after = (step) => async (order) => {
    await day.begin();
    return step(order);
  };
  return { ...row, warmUp: after(row.warmUp), measure: after(row.measure) };
}

function resultOf(rows) {
  const perSecond = (row) => row.perSecond;
  const time = pairs.map(([kind, writers]) => ({
    name: `${kinds[kind]}, ${many(writers)}: time of the bare driver`,
    ...(kind === 'nomination' ? { promised: 2 } : {}),
    figure: pairedRatio(rows.get(bareName(kind, writers)), rows.get(ourName(kind, writers)), perSecond),
  }));
  const withDatabase = ({ cpu, databaseCpu }) => cpu + databaseCpu;
  const reactions = counts.slice(1).map((count) => ({
    name: `a reaction beside ${count.toLocaleString('en')}: CPU with the database's, of one beside ${counts[0]}`,
    promised: 1.2,
    figure: pairedRatio(rows.get(reacting(count)), rows.get(reacting(counts[0])), withDatabase),
  }));
  const hot = {
    name: '50 at once on one recognition: reactions/s of 50 on fifty',
    ...{ promised: 0.8, atLeast: true, figure: pairedRatio(rows.get(onOne), rows.get(onFifty), perSecond) },
  };
  return { tables: [{ title: 'one change, each commit on disk', rows }], targets: [...time, ...reactions, hot] };
}
