import { mostMegabytes } from '../measure/usage.mjs';
import { withServers } from '../servers/with-servers.mjs';

/** What is asked, one after another, before the memory is read; it goes on growing for a while, since V8 collects late. */
const asked = ['page', 'value', 'department', 'person', 'month', 'rights', 'deep', 'hot', 'board', 'people', 'page'];

export const memory = {
  name: 'memory',
  title: 'Memory under load',
  needs: 'wall',
  async measure(database, { rounds, seconds }) {
    return withServers(database, { ours: ['applaus.mjs'] }, async ({ ours }, load) => {
      for (const requests of asked) await load.measure(ours, requests, { seconds: rounds * seconds });
      await load.measure(ours, 'page', { seconds: 2 * rounds * seconds });
      const figure = mostMegabytes(ours.pid);
      return { targets: [{ name: 'resident memory under load: most', promised: 250, unit: ' MB', figure }] };
    });
  },
};
