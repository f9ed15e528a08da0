import { requestsOf } from '../load/requests.mjs';
import { dice } from '../world/size.mjs';

/** What is asked on a busy morning, of twenty requests: pages that nobody else reads, so that none comes from memory. */
const mix = { page: 7, rights: 5, first: 3, people: 2, reactFifty: 2, comment: 1 };

/** So many requests, shuffled (Fisher and Yates). */
export function mixedRequests(number, seed) {
  const all = Object.entries(mix).flatMap(([row, share]) => requestsOf(row, (number * share) / 20, seed));
  const roll = dice(seed);
  for (let left = all.length - 1; left > 0; left -= 1) {
    const other = roll(left + 1);
    [all[left], all[other]] = [all[other], all[left]];
  }
  return all;
}
