import { startServer } from '../servers/start-server.mjs';
import { startLoad } from './load-process.mjs';
import { medianOf } from './rounds.mjs';

/** One after another, as somebody types: the median and the slowest twentieth are those of the median round. */
export async function measureSearch(database, { rounds, seconds }) {
  const server = await startServer('applaus.mjs', database.url);
  const load = startLoad();
  try {
    await load.measure(server, 'people', { count: 500 });
    const taken = [];
    for (let round = 0; round < rounds; round += 1)
      taken.push(await load.measure(server, 'people', { seconds: seconds * 2, connections: 1, seed: 100 + round }));
    const over = (key) => medianOf(taken.map((each) => each[key]));
    return { median: over('median'), slowest: over('slowest') };
  } finally {
    load.stop();
    await server.stop();
  }
}
