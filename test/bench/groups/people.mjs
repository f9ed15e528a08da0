import { medianOf } from '../measure/interval.mjs';
import { withServers } from '../servers/with-servers.mjs';

/** The search for colleagues, asked one after another, as somebody types. */
export const people = {
  name: 'people',
  title: 'The search for colleagues',
  needs: 'wall',
  async measure(database, { rounds, seconds }) {
    return withServers(database, { ours: ['applaus.mjs'] }, async ({ ours }, load) => {
      await load.measure(ours, 'people', { count: 500 });
      const taken = [];
      for (let round = 0; round < rounds; round += 1)
        taken.push(await load.measure(ours, 'people', { seconds, connections: 1, seed: 100 + round }));
      return { targets: targetsOf((key) => medianOf(taken.map((each) => each[key]))) };
    });
  },
};

function targetsOf(over) {
  return [
    { name: 'people search at 20,000: median time', promised: 20, unit: ' ms', figure: over('median') },
    { name: 'people search at 20,000: 95 % within', promised: 20, unit: ' ms', figure: over('slowest') },
  ];
}
