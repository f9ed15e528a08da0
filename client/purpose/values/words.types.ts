import type { ValueEventKind } from '../../graphql.ts';

/** What happened to a value, with the month as people say it. */
interface HistoryEvent {
  kind: ValueEventKind;
  nameBefore?: string | null;
  rankBefore?: number | null;
  rankAfter?: number | null;
}

/** The texts of the values as everybody reads them, and of the ways by which editors change them. */
export interface ValuesWords {
  edit: string;
  restore: string;
  add: string;
  order: string;
  behaviours: string;
  /** Above the behaviours of a value of now: they are there to be copied. */
  copy: string;
  place: (rank: number, count: number) => string;
  retired: string;
  notFound: { title: string; text: string };
  former: { title: (count: number) => string; intro: string };
  collision: {
    title: string;
    head: string;
    missing: string;
    edit: string;
    write: string;
    pair: (upper: string, lower: string) => string;
    /** `{name}` is the neighbour. */
    above: string;
    below: string;
  };
  history: { title: string; sentence: (month: string, event: HistoryEvent) => string };
}
