/**
 * Parts of which stories are made: every situation of a scene goes with each of its actions and effects. In them
 * `{a}` is a customer and `{the}` the same one again, `{when}`, `{where}` and `{n}` a moment, a place and a number,
 * `{who}` the receivers' first names, and `[works|work]` follows how many they are. A capital asks for a capital.
 */
export interface Scene {
  /** Keys of the demo's values that it can show. */
  values: string[];
  customers: 'callers' | 'travellers';
  situations: string[];
  actions: string[];
  effects: string[];
}

export interface Phrasebook {
  and: string;
  callers: [a: string, the: string][];
  travellers: [a: string, the: string][];
  moments: string[];
  places: string[];
  scenes: Scene[];
  comments: string[];
  reasons: string[];
}
