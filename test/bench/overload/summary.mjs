/** What came of the requests that were offered, in milliseconds and a second. */
export function summaryOf({ elapsed, answers }) {
  const good = answers.filter(({ status }) => status === 200);
  const shed = answers.filter(({ status }) => status === 503);
  const wrong = answers.length - good.length - shed.length;
  if (wrong > 0) throw new Error(`${wrong} answers that are neither good nor shed`);
  return {
    good: (good.length / elapsed) * 1_000,
    shed: (shed.length / elapsed) * 1_000,
    median: quantile(
      good.map(({ milliseconds }) => milliseconds),
      0.5,
    ),
    p99: quantile(
      good.map(({ milliseconds }) => milliseconds),
      0.99,
    ),
    shedP99: quantile(
      shed.map(({ milliseconds }) => milliseconds),
      0.99,
    ),
    /** When the last one was shed, after the beginning. */
    lastShed: Math.max(0, ...shed.map(({ after }) => after)),
  };
}

export function quantile(values, share) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}
