/**
 * The median of some figures, and the two of them between which the true median lies in at least 95 of 100 cases, however
 * they are distributed: order statistics, by the binomial distribution (David and Nagaraja, Order Statistics, section
 * 7.1). Of 15 these are the fourth and the twelfth; of fewer than six the lowest and the highest, which is less sure.
 */
export function intervalOf(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  const outside = leftOut(sorted.length);
  return { median: medianOf(sorted), low: sorted[outside], high: sorted[sorted.length - 1 - outside] };
}

/** How many figures at each end lie outside of the interval. */
function leftOut(count) {
  let [outside, probability, below] = [0, 0.5 ** count, 0];
  while (outside < count / 2) {
    below += probability;
    if (2 * below > 0.05) break;
    probability *= (count - outside) / (outside + 1);
    outside += 1;
  }
  return Math.max(0, outside - 1);
}

export function medianOf(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function meanOf(figures) {
  return figures.reduce((sum, each) => sum + each, 0) / figures.length;
}

/** How far an end of the interval may lie beyond the bound. */
const margin = 0.1;

/** A ratio meets its bound when the median does, and the interval ends at most `margin` beyond it. */
export function isMet({ figure, promised, atLeast = false }) {
  if (typeof figure === 'number') return atLeast ? figure >= promised : figure <= promised;
  const { median, low, high } = figure;
  return atLeast ? median >= promised && low >= promised - margin : median <= promised && high <= promised + margin;
}
