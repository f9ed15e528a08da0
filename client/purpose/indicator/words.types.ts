/** What readers are told of the customer indicator. */
export interface IndicatorWords {
  title: string;
  higherIsBetter: string;
  lowerIsBetter: string;
  /** Below the large figure: the month it is of. */
  inMonth: (month: string) => string;
  /** How it compares with an earlier figure; `difference` is without a sign. */
  change: (change: {
    direction: 'up' | 'down' | 'same';
    difference: string;
    /** Null: a year ago. */
    since: string | null;
  }) => string;
  news: { better: string; worse: string; same: string };
  oneMonth: string;
  noFigures: string;
  /** What the indicator does not tell follows this. */
  weakness: string;
  source: string;
  meanwhile: string;
  showAll: (total: number) => string;
  asTable: string;
  month: string;
  figure: string;
  annotations: string;
  download: string;
  edit: string;
  begin: string;
  loadingChart: string;
  /** The line as sentences, for whoever cannot see it. */
  chart: {
    range: (name: string, from: string, until: string) => string;
    single: (name: string, month: string, figure: string) => string;
    course: (from: string, until: string) => string;
    lowest: (figure: string, month: string) => string;
    highest: (figure: string, month: string) => string;
    gaps: (count: number) => string;
    annotated: (count: number) => string;
  };
}
