import { purposeAddress } from '../purpose/addresses.ts';
import type { Route } from '../route.ts';

/** A round stands on the page of purpose: `purpose/round/ID`. */
export function roundAddress(roundId: string): Route {
  return { ...purposeAddress.of(), id: `round/${roundId}` };
}

/** Where editors plan one. */
export const planAddress: Route = { ...purposeAddress.of(), id: 'round-new' };
