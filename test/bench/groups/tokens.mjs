import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { endWithBench } from '../children.mjs';
import { pairedRounds } from '../measure/paired-rounds.mjs';
import { startFlags } from '../servers/start-server.mjs';

const file = fileURLToPath(new URL('../tokens/token-process.mjs', import.meta.url));
const algorithms = ['HS256', 'RS256', 'ES256'];
const nameOf = {
  bare: (algorithm) => `bare check of ${algorithm} with node:crypto`,
  first: (algorithm) => `Applaus, ${algorithm} at first sight`,
  remembered: (algorithm) => `Applaus, ${algorithm} remembered`,
};
/** Tokens of a row in a turn. */
const count = 200;

/** From a token to the viewer with all that is asked of both, by people who are remembered: hosts make tokens by the minute. */
export const tokens = {
  name: 'tokens',
  title: 'Tokens of issuers',
  needs: 'wall',
  async measure(database, { rounds }) {
    const env = { PATH: process.env.PATH, DATABASE_URL: database.url };
    const child = endWithBench(fork(file, { env, execArgv: startFlags }));
    const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`the checks ended with ${code}`)));
    ended.catch(() => undefined);
    const answer = async () => (await Promise.race([once(child, 'message'), ended]))[0];
    await answer();
    const measure = (algorithm, kind) => () => {
      child.send({ algorithm, kind, count });
      return answer();
    };
    try {
      const rows = await pairedRounds(
        algorithms.flatMap((algorithm) => rowsOf(algorithm, measure)),
        { rounds, turns: 12 },
      );
      return { tables: [{ title: 'a token, from the header to the viewer', rows }], targets: targetsOf(rows) };
    } finally {
      child.kill();
    }
  },
};

function rowsOf(algorithm, measure) {
  const base = nameOf.bare(algorithm);
  return Object.entries(nameOf).map(([kind, name]) => ({
    name: name(algorithm),
    base: kind === 'bare' ? undefined : base,
    warmUp: measure(algorithm, kind),
    measure: measure(algorithm, kind),
  }));
}

/** An HMAC takes so little that the rest of a check weighs as much: it has no promise. */
function targetsOf(rows) {
  return algorithms.map((algorithm) => ({
    name: `${algorithm} at first sight: CPU of the bare check`,
    promised: algorithm === 'HS256' ? undefined : 1.2,
    figure: rows.get(nameOf.first(algorithm)).cpu,
  }));
}
