import { type RemedyKind, TurnAct } from '../vocabulary/blocker-enums.ts';

/** A turn of the conversation about a blocker, numbered from 1 over both sides. */
export interface Turn {
  number: number;
  act: TurnAct;
  /** Null: a reporter or, moved up, management as a whole. */
  byId: string | null;
  onBehalfOfId: string | null;
  text: string | null;
  lang: string | null;
  remedy: RemedyKind | null;
  promisedFor: string | null;
  day: string;
  movedToId: string | null;
}

/** A turn as it is taken; what is left out is null, and its number follows from the conversation. */
export type NewTurn = Pick<Turn, 'act' | 'day'> & Partial<Omit<Turn, 'number'>>;

/** Who takes a turn of management: the person named and, where they stand in for somebody, for whom. */
export interface Signature {
  byId: string;
  onBehalfOfId: string | null;
  lang: string | null;
}

const empty = { byId: null, onBehalfOfId: null, text: null, lang: null, remedy: null, promisedFor: null };

export function withTurn(turns: readonly Turn[], { act, day, ...said }: NewTurn): Turn[] {
  return [...turns, { number: turns.length + 1, act, ...empty, day, movedToId: null, ...said }];
}

export type ReporterAct = TurnAct.TEXT | TurnAct.SOLVED | TurnAct.NOT_SOLVED;

export function isReporterAct(act: TurnAct): act is ReporterAct {
  return act === TurnAct.TEXT || act === TurnAct.SOLVED || act === TurnAct.NOT_SOLVED;
}

/** The turns that the reporter of this conversation can answer: all but their own. */
export function turnsToReporter(turns: readonly Turn[]): Turn[] {
  return turns.filter(({ act }) => !isReporterAct(act));
}
