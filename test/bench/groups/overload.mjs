import { freePort } from '../../support/free-port.mjs';
import { intervalOf, medianOf } from '../measure/interval.mjs';
import { measureOverload } from '../overload/measure-overload.mjs';
import { startServer } from '../servers/start-server.mjs';
import { openCrowds } from '../writes/crowds.mjs';

/**
 * Twice and four times as much as a process can answer. It, its database and whoever asks share the processors of the machine;
 * `MAX_CONCURRENT_REQUESTS=0` before the command is how it was without a limit.
 */
export const overload = {
  name: 'overload',
  title: 'More than can be answered',
  needs: 'wall',
  writes: true,
  isDurable: true,
  isAlone: true,
  async measure({ url }, { rounds }) {
    const crowds = await openCrowds(url);
    await crowds.begin();
    const { MAX_CONCURRENT_REQUESTS = '' } = process.env;
    const livenessPort = await freePort();
    const settings = { MAX_CONCURRENT_REQUESTS, LIVENESS_PORT: String(livenessPort) };
    const server = await startServer('applaus.mjs', url, settings);
    try {
      return { targets: targetsOf(await measureOverload({ ...server, livenessPort }, Math.ceil(rounds / 3))) };
    } finally {
      await server.stop();
      await crowds.close();
    }
  },
};

function targetsOf(taken) {
  const median = (figure) => medianOf(taken.map(figure));
  const share = (load) => intervalOf(taken.map((round) => round[load].good / round.best.good));
  const loads = [
    ['twice', 'twice as much', 0.85],
    ['fourfold', 'four times as much', 0.7],
  ];
  return [
    { name: 'the most that is answered a second', figure: median(({ best }) => best.good), unit: ' requests' },
    ...loads.flatMap(([load, name, promised]) => [
      { name: `${name}: answered, of the most`, promised, atLeast: true, figure: share(load) },
      {
        name: '… 99 of 100 that are let in, within',
        promised: 1_000,
        unit: ' ms',
        figure: median((one) => one[load].p99),
      },
      { name: '… half of them, within', unit: ' ms', figure: median((one) => one[load].median) },
      { name: '… 99 of 100 that are shed, within', unit: ' ms', figure: median((one) => one[load].shedP99) },
      {
        name: '… 99 of 100 `/livez` on `LIVENESS_PORT`, within',
        promised: 100,
        unit: ' ms',
        figure: median((one) => one[load].liveness),
      },
      { name: '… 99 of 100 `/livez` on `PORT`, within', unit: ' ms', figure: median((one) => one[load].livez) },
    ]),
    {
      name: 'half as much after that: the last is shed after',
      promised: 2_000,
      unit: ' ms',
      figure: median(({ after }) => after.lastShed),
    },
    { name: '… 99 of 100, within', unit: ' ms', figure: median(({ after }) => after.p99) },
  ];
}
