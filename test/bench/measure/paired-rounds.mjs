import { intervalOf, medianOf } from './interval.mjs';

/** Requests until the compiler has seen enough; a matter of requests, not of seconds. */
const usualWarmUp = 1_500;

/** A row of a table: one kind of requests to one server, compared with the row that is called `base`. */
export function requestRow(load, { name, base, server, requests, connections, warmUp = usualWarmUp }) {
  return {
    name,
    base,
    warmUp: () => load.measure(server, requests, { count: warmUp }),
    measure: ({ seconds, seed }) => load.measure(server, requests, { seconds, seed, connections }),
  };
}

/**
 * Measures every row twice a round, each time for half of the round's time: in an order that is drawn anew, and then in the
 * opposite one, so that whatever else the machine does and whatever a row leaves behind hits them alike. Ratios are taken
 * within a round; what counts is their median and its interval.
 */
export async function pairedRounds(rows, { rounds, seconds }) {
  for (const row of rows) await row.warmUp?.();
  const taken = new Map(rows.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const order = shuffled(rows);
    const first = new Map();
    for (const row of order) first.set(row.name, await row.measure({ seconds: seconds / 2, seed: 100 + 2 * round }));
    for (const row of order.reverse()) {
      const second = await row.measure({ seconds: seconds / 2, seed: 101 + 2 * round });
      taken.get(row.name).push(meanOf(first.get(row.name), second));
    }
  }
  return new Map(rows.map(({ name, base }) => [name, summaryOf(taken.get(name), taken.get(base ?? name), base)]));
}

/** Of each figure. */
function meanOf(one, other) {
  return Object.fromEntries(Object.keys(one).map((figure) => [figure, (one[figure] + other[figure]) / 2]));
}

/** Fisher and Yates. */
function shuffled(rows) {
  const left = [...rows];
  return rows.map(() => left.splice(Math.floor(Math.random() * left.length), 1)[0]);
}

function summaryOf(taken, base, baseName) {
  const ratios = (figure) => intervalOf(taken.map((each, round) => figure(each) / figure(base[round])));
  const over = (key) => medianOf(taken.map((each) => each[key] ?? 0));
  return {
    base: baseName,
    cpu: ratios(({ cpu }) => cpu),
    withDatabase: ratios(cpuWithDatabase),
    perSecond: ratios(({ perSecond }) => perSecond),
    microseconds: over('cpu'),
    databaseMicroseconds: over('databaseCpu'),
    rate: over('perSecond'),
    milliseconds: over('median'),
    kilobytes: over('kilobytes'),
    taken,
  };
}

function cpuWithDatabase({ cpu, databaseCpu = 0 }) {
  return cpu + databaseCpu;
}

/** How a figure of one row stands to that of another, within each round. */
export function pairedRatio(row, base, figure = ({ cpu }) => cpu) {
  return intervalOf(row.taken.map((each, round) => figure(each) / figure(base.taken[round])));
}

/** Of several ratios the one that is hardest on us. */
export function worstOf(ratios) {
  return ratios.reduce((worst, each) => (each.median > worst.median ? each : worst));
}
