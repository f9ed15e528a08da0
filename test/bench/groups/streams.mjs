import { audience, secret } from '../load/requests.mjs';
import { medianOf } from '../measure/interval.mjs';
import { startServer } from '../servers/start-server.mjs';
import { measureStreams } from '../streams/measure-streams.mjs';
import { issuer } from '../world/people.mjs';

/** 5,000 people look at the wall; they are linked to the directory as they come. */
const issuers = [{ issuer, audience, algorithms: ['HS256'], secret, link: { sub: 'userName' } }];

export const streams = {
  name: 'streams',
  title: 'Live streams',
  needs: 'wall',
  writes: true,
  async measure({ url }) {
    const server = await startServer('applaus.mjs', url, { AUTH_ISSUERS: JSON.stringify(issuers) });
    try {
      return shown(await measureStreams(server));
    } finally {
      await server.stop();
    }
  },
};

function shown({ count, empty, most, opening, published, beating }) {
  const over = (list, figure) => medianOf(list.map(figure));
  const figures = [
    [`${count} streams: most memory`, 400, ' MB', most],
    ['… memory of one, by what the process grew', undefined, ' kB', ((most - empty) / count) * 1_000],
    ['… the last has a recognition after', 1_000, ' ms', over(published, ({ arrived }) => arrived)],
    ['… its mutation is answered after', undefined, ' ms', over(published, ({ answered }) => answered)],
    ['… CPU of one publication, all included', undefined, ' s', over(published, ({ cpu }) => cpu)],
    ['… CPU of ten seconds without an event', undefined, ' s', beating],
    [
      'opening one: CPU of a cached page, both on new connections',
      5,
      '',
      over(opening, (one) => one.stream / one.page),
    ],
    ['… CPU', undefined, ' µs', over(opening, ({ stream }) => stream)],
  ];
  return { targets: figures.map(([name, promised, unit, figure]) => ({ name, promised, unit, figure })) };
}
