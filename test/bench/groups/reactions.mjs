import { cpuWithDatabase, pairedRatio, pairedRounds, requestRow } from '../measure/paired-rounds.mjs';
import { withServers } from '../servers/with-servers.mjs';
import { begun } from '../writes/begun.mjs';
import { openCrowds } from '../writes/crowds.mjs';
import { counts, warmUpOf } from '../writes/writers.mjs';

const reacting = (count) => `a reaction beside ${count.toLocaleString('en')}`;
const onOne = '50 react to one recognition';
const onFifty = '50 react to fifty recognitions';

/** What a reaction costs by how many there are, and by how many people react at once; each commit is on disk (`isDurable`). */
export const reactions = {
  name: 'reactions',
  title: 'Reactions',
  needs: 'wall',
  writes: true,
  isDurable: true,
  async measure(database, pace) {
    const crowds = await openCrowds(database.url);
    try {
      return await withServers(database, { ours: ['applaus.mjs'] }, async ({ ours }, load) => {
        const rows = await pairedRounds(
          rowsOf(ours, load).map((row) => begun(crowds, row)),
          { ...pace, turns: 4 },
        );
        return { tables: [{ title: 'one reaction, each commit on disk', rows }], targets: targetsOf(rows) };
      });
    } finally {
      await crowds.close();
    }
  },
};

function rowsOf(server, load) {
  const row = (name, requests, connections, base) =>
    requestRow(load, { name, base, server, requests, connections, warmUp: warmUpOf(connections) });
  return [
    ...counts.map((count) => row(reacting(count), `react${count}`, 1, reacting(counts[0]))),
    row(onFifty, 'reactFifty', 50),
    row(onOne, 'reactOne', 50, onFifty),
  ];
}

function targetsOf(rows) {
  const beside = counts.slice(1).map((count) => ({
    name: `${reacting(count)}: CPU with the database's, of one beside ${counts[0]}`,
    promised: 1.2,
    figure: pairedRatio(rows.get(reacting(count)), rows.get(reacting(counts[0])), cpuWithDatabase),
  }));
  const hot = pairedRatio(rows.get(onOne), rows.get(onFifty), ({ perSecond }) => perSecond);
  return [
    ...beside,
    { name: '50 at once on one recognition: reactions/s of 50 on fifty', promised: 0.8, atLeast: true, figure: hot },
  ];
}
