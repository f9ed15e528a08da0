/**
 * Measures all variants in turn, round after round, so that whatever else the machine does hits them alike. A ratio is
 * taken within its round; what is told is the median over the rounds.
 */
export async function inRounds(load, variants, base, { rounds, seconds }) {
  for (const { server, row } of variants) await load.measure(server, row, { count: warmUp });
  const taken = new Map(variants.map((variant) => [variant.name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, server, row } of variants) {
      taken.get(name).push(await load.measure(server, row, { seconds, seed: 100 + round }));
    }
  }
  return new Map(variants.map(({ name }) => [name, summary(taken.get(name), taken.get(base))]));
}

/** Requests until the compiler has seen enough; a matter of requests, not of seconds. */
const warmUp = 3_000;

function summary(taken, base) {
  const over = (list) => ({ median: medianOf(list), least: Math.min(...list), most: Math.max(...list) });
  const ratios = (key) => over(taken.map((each, round) => each[key] / base[round][key]));
  return {
    cpu: ratios('cpu'),
    perSecond: ratios('perSecond'),
    microseconds: medianOf(taken.map((each) => each.cpu)),
    rate: medianOf(taken.map((each) => each.perSecond)),
    milliseconds: medianOf(taken.map((each) => each.median)),
    kilobytes: medianOf(taken.map((each) => each.kilobytes)),
    taken,
  };
}

/** How `figure` of one row stands to that of another: within each round, then the median. */
export function ratioOf(row, base, figure) {
  return medianOf(row.taken.map((each, round) => figure(each) / figure(base.taken[round])));
}

export function medianOf(list) {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
}
