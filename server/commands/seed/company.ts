import type { Calendar } from './calendar.ts';
import type { InventedPerson } from './invented.ts';

export interface ValueChoice {
  id: string;
  /** The demo's key for it; null where the organisation made its own. */
  key: string | null;
  behaviourIds: string[];
}

/** Everything that recognitions are invented from. */
export interface Company {
  people: InventedPerson[];
  values: ValueChoice[];
  editor: InventedPerson;
  calendar: Calendar;
  /** The end of the invented time: nothing happens after it. */
  until: Date;
}

/** How many of a giver's three places on a day are taken, by giver and day. */
export type Slots = Map<string, number>;
