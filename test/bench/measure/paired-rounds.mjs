import { intervalOf, meanOf, medianOf } from './interval.mjs';

/** Requests until the compiler has seen enough; a matter of requests, not of seconds. */
const usualWarmUp = 1_500;

/**
 * A row of a table: one kind of requests to one server, compared with the row that is called `base`; `share` is how much of the
 * usual time it gets.
 */
export function requestRow(load, { name, base, share, server, requests, connections, warmUp = usualWarmUp }) {
  return {
    name,
    base,
    share,
    warmUp: () => load.measure(server, requests, { count: warmUp }),
    measure: ({ seconds, seed }) => load.measure(server, requests, { seconds, seed, connections }),
  };
}

/**
 * Measures every row some times a round, each time for its part of the round's seconds: in an order that is drawn anew, and
 * then in the opposite one, so that whatever else the machine does and whatever a row leaves behind hits them alike. A machine
 * that others share is now faster and now slower: the shorter the turns, the more alike are those that are compared. Ratios
 * are taken within a round; what counts is their median and its interval.
 */
export async function pairedRounds(rows, { rounds, seconds, turns = 10 }) {
  for (const row of rows) await row.warmUp?.();
  const taken = new Map(rows.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const figures = new Map(rows.map(({ name }) => [name, []]));
    let order = [];
    for (let turn = 0; turn < turns; turn += 1) {
      order = turn % 2 === 0 ? shuffled(rows) : order.reverse();
      const seed = 100 + turns * round + turn;
      for (const { name, measure, share = 1 } of order) {
        figures.get(name).push(await measure({ seconds: (share * seconds) / turns, seed }));
      }
    }
    for (const { name } of rows) taken.get(name).push(meansOf(figures.get(name)));
  }
  return new Map(rows.map(({ name, base }) => [name, summaryOf(taken.get(name), taken.get(base ?? name), base)]));
}

/** Of each figure. */
function meansOf(turns) {
  const over = (figure) => meanOf(turns.map((each) => each[figure]));
  return Object.fromEntries(Object.keys(turns[0]).map((figure) => [figure, over(figure)]));
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

export function cpuWithDatabase({ cpu, databaseCpu = 0 }) {
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
