import { writeFileSync } from 'node:fs';
import { coldLoads } from '../browser/cold-load.mjs';
import { waterfall } from '../browser/waterfall.mjs';

const picture = 'docs/images/first-second.svg';

/** The first recognition in a browser that has seen nothing yet; it wants the built server and client. */
export const browser = {
  name: 'browser',
  title: 'The first recognition, cold, on a slow line',
  needs: 'nothing',
  isAlone: true,
  async measure() {
    const loads = await coldLoads();
    const median = loads[Math.floor(loads.length / 2)];
    writeFileSync(picture, waterfall(median));
    const times = loads.map(({ shown }) => (shown / 1000).toFixed(2));
    return {
      targets: [
        { name: 'from the loader to the first recognition', promised: 3, unit: ' s', figure: median.shown / 1_000 },
        { name: 'over the wire until then', unit: ' kB', figure: median.bytes / 1_000 },
        { name: 'the longest wait for the processor in it', unit: ' s', figure: median.drawn / 1_000 },
      ],
      notes: [`The loads took ${times.join(', ')} s. The median is drawn in ${picture}.`],
    };
  },
};
