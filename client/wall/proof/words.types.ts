/** What the page of purpose and values says of the recognitions that show a value. */
export interface ProofWords {
  /** "9 verhalen": the link to the wall. */
  recognitions: (count: number) => string;
  /** The newest one: `{names}` are its receivers, `{ago}` is when. */
  newest: string;
  /** Who else is in a recognition of many: "3 anderen". */
  others: (count: number) => string;
  /** How often readers said that they will do so too. */
  copies: (count: number) => string;
  /** Nobody was recognised for it yet; it has been there for less than three months, or since before that. */
  none: string;
  noneUnseen: string;
  /** The last one was more than three months ago: `{names}`, `{ago}`. */
  unseen: string;
  nominate: string;
  failed: string;
  retry: string;
  loading: string;
  title: string;
  all: (count: number) => string;
  /** At the end of the walk for newcomers. */
  invitation: string;
  noneRetired: string;
}
