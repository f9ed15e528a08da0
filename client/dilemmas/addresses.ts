import { purposeAddress } from '../purpose/addresses.ts';
import type { Route } from '../route.ts';

const at = (id: string): Route => ({ ...purposeAddress.of(), id });

/** A dilemma stands on the page of purpose: `purpose/dilemma/ID`. */
export const dilemmaAddress = (dilemmaId: string): Route => at(`dilemma/${dilemmaId}`);

/** What editors prepare. */
export const seriesAddress: Route = at('dilemmas');

/** Where an editor writes one: a new one without an id. */
export const writeAddress = (dilemmaId?: string): Route =>
  at(dilemmaId ? `dilemma-write/${dilemmaId}` : 'dilemma-write');

/** Where an editor gives one its days. */
export const planAddress = (dilemmaId: string): Route => at(`dilemma-plan/${dilemmaId}`);
