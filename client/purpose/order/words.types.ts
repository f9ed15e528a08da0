/** What an editor reads while changing the order of the values and their examples. */
export interface OrderWords {
  title: string;
  intro: string;
  list: string;
  higher: (name: string) => string;
  lower: (name: string) => string;
  drag: (name: string) => string;
  /** Said after each move. */
  moved: (name: string, rank: number, count: number) => string;
  atTop: (name: string) => string;
  atBottom: (name: string) => string;
  /** There is nothing to order yet. */
  none: { title: string; text: string };
  unchanged: string;
  next: (pairs: number) => string;
  undo: string;
  undone: string;
  collisions: {
    title: string;
    intro: (pairs: number) => string;
    /** `{upper}` and `{lower}` are the names. */
    now: string;
    before: string;
    noExample: string;
    label: (upper: string, lower: string) => string;
    hint: string;
    stored: string;
    gone: { title: string; text: string };
  };
  problems: { missing: string; tooLong: string };
  back: string;
  save: string;
  order: string;
  example: (upper: string, lower: string) => string;
}
