import { intervalOf } from '../measure/interval.mjs';
import { pairedRounds, requestRow } from '../measure/paired-rounds.mjs';
import { assertSame } from '../measure/same-answers.mjs';
import { withServers } from '../servers/with-servers.mjs';

/** The page of purpose and values, and what the wall adds to it: each beside a bare server that answers the same. */
const compared = { purpose: 'the page of purpose', proofs: 'what proves its values' };

export const purpose = {
  name: 'purpose',
  title: 'The page of purpose',
  needs: 'wall',
  async measure(database, pace) {
    const files = { bare: ['bare.mjs'], ours: ['applaus.mjs'] };
    return withServers(database, files, async ({ bare, ours }, load) => {
      for (const requests of Object.keys(compared)) await assertSame([bare, ours], requests, 2);
      const rows = Object.entries(compared).flatMap(([requests, name]) => {
        const base = `bare node:http, ${name}`;
        return [
          requestRow(load, { name: base, server: bare, requests }),
          requestRow(load, { name: `Applaus, ${name}`, server: ours, requests, base }),
        ];
      });
      const measured = await pairedRounds(rows, pace);
      return { tables: [{ title: 'the page of purpose', rows: measured }], targets: targetsOf(measured) };
    });
  },
};

/** A reader's page takes both requests, so the promise is about their sum; the table shows each. */
function targetsOf(measured) {
  const taken = (isOurs) =>
    [...measured].filter(([, { base }]) => Boolean(base) === isOurs).map(([, row]) => row.taken);
  const [ours, bare] = [taken(true), taken(false)].map(sumOfRounds);
  const figure = intervalOf(ours.map((cpu, round) => cpu / bare[round]));
  return [{ name: 'the page of purpose with what proves its values: CPU of bare', promised: 1.3, figure }];
}

function sumOfRounds(rows) {
  return rows[0].map((_, round) => rows.reduce((sum, row) => sum + row[round].cpu, 0));
}
