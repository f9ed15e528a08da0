/** The texts of the page as everybody reads it. */
export interface PurposeWords {
  title: string;
  loading: string;
  back: string;
  empty: { title: string; text: string };
  /** Version, date, and with whom: what stands above the statement. */
  provenance: (version: number, month: string) => string;
  madeWith: (colleagues: number | null, customers: number | null) => string;
  /** To the screen on which editors write it. */
  rewrite: string;
  write: string;
  /** The heading over the values. */
  values: { title: string };
}
