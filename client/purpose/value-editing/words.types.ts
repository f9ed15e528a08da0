/** What an editor reads on the screens of one value. */
export interface ValueEditingWords {
  edit: { title: (name: string) => string; intro: string; save: string; nothing: string };
  add: { title: string; intro: string; save: string; full: { title: string; text: string } };
  retire: {
    title: (name: string) => string;
    intro: string;
    /** What becomes of it, a line each. */
    consequences: readonly string[];
    link: string;
    save: string;
    last: { title: string; text: string };
  };
  restore: { title: (name: string) => string; intro: string; link: string; save: string };
  already: { retired: { title: string; text: string }; back: { title: string; text: string } };
  notFound: { title: string; text: string };
  fields: {
    name: { label: string; hint: string };
    meaning: { label: string; hint: string };
    behaviours: { label: string; hint: string; one: (number: number) => string; full: string };
  };
  addBehaviour: string;
  removeBehaviour: (number: number) => string;
  higher: (number: number) => string;
  lower: (number: number) => string;
  movedBehaviour: (number: number) => string;
  removedBehaviour: string;
  /** Recognitions keep what they said. */
  rewording: string;
  place: { label: string; top: string; after: (name: string) => string; hint: string };
  /** The order changed while the viewer was busy with a value. */
  orderChanged: { now: string; seen: string; hint: string };
  newValue: string;
  problems: { missing: string; tooLong: string; otherHalf: string };
}
