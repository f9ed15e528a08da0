import type { CultureCloud } from '../graphql.ts';
import { purposeAddress } from '../purpose/addresses.ts';
import type { Route } from '../route.ts';

/** A round stands on the page of purpose: `purpose/round/ID`. */
export function roundAddress(roundId: string): Route {
  return { ...purposeAddress.of(), id: `round/${roundId}` };
}

/** Where editors plan one. */
export const planAddress: Route = { ...purposeAddress.of(), id: 'round-new' };

/** Where they make a value of a word. */
export function promoteAddress(roundId: string, cloud: CultureCloud, place: number): Route {
  return { ...purposeAddress.of(), id: `value-from/${roundId}/${cloud}/${place}` };
}
