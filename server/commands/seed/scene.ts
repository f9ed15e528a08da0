/**
 * Parts of which texts are composed: every situation of a scene goes with each of its actions and effects. In them `{a}`
 * is a customer and `{the}` the same one again; `{when}`, `{where}` and `{n}` are a moment, a place and a number; `{who}`
 * is the receivers' first names. `[works|work]` is chosen by their number. A placeholder in capitals begins with a
 * capital.
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
